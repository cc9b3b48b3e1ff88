import { kindOf } from '../../core/mentions/documentKind.ts';
import type { Judgement } from '../../protocol/judgement.ts';
import type { EntityCount } from '../../protocol/pageMention.ts';
import { type ClosedReason, isClosedSite, looksLikePdf, reasonOf } from './closed.ts';

/** What is known of the page of a tab. */
export interface PageFacts {
  /** Undefined where the browser keeps the address from us: we have no access there. */
  readonly address: string | undefined;
  readonly loading: boolean;
  /** How many mentions of each entity the content scripts have found in all frames; undefined where none answers. */
  readonly counts: readonly EntityCount[] | undefined;
  /** How the page is related to each dossier that is on; undefined where that is not judged, or not yet. */
  readonly judgements: readonly Judgement[] | undefined;
  /** The document's type as a script of ours sees it; undefined where none can run. */
  readonly contentType: string | undefined;
  /** Whether Sidelight may run at this address. */
  readonly access: boolean;
  /** Whether Sidelight may run on all sites. */
  readonly fullAccess: boolean;
  /** Whether files of this computer are told of: elsewhere their address is hidden, as that of the browser's pages. */
  readonly fileAccess: boolean;
}

/** How it stands between Sidelight and a page. A site is a host name, empty for what has none. */
export type Situation =
  | {
      readonly kind: 'running';
      readonly site: string;
      readonly counts: readonly EntityCount[];
      readonly judgements?: readonly Judgement[] | undefined;
    }
  | { readonly kind: 'no-access'; readonly site: string; readonly origin: string | undefined }
  | { readonly kind: 'closed'; readonly reason: ClosedReason }
  | { readonly kind: 'loading'; readonly site: string }
  | { readonly kind: 'stale'; readonly site: string };

const addressOf = (address: string | undefined): URL | undefined =>
  address !== undefined && URL.canParse(address) ? new URL(address) : undefined;

/** The match pattern of a web address's site; undefined for what is no web address. */
export function originOf(address: string | undefined): string | undefined {
  const url = addressOf(address);
  return url !== undefined && /^https?:$/.test(url.protocol)
    ? `${url.protocol}//${url.hostname}/*`
    : undefined;
}

/** Judges how it stands, by the surest sign first. */
export function judgeSituation(facts: PageFacts): Situation {
  const { counts, judgements, contentType, fullAccess, fileAccess } = facts;
  const url = addressOf(facts.address);
  /* Chrome runs scripts around its PDF viewer, though the text is out of their reach. */
  if (contentType === 'application/pdf') return { kind: 'closed', reason: 'pdf' };
  /* Firefox leaves a script where it runs when access is taken back; it is gone with the page's next load. */
  if (url === undefined && !fullAccess) return { kind: 'no-access', site: '', origin: undefined };
  if (contentType !== undefined && kindOf({ contentType }) === undefined)
    return { kind: 'closed', reason: 'data' };
  if (counts !== undefined) return { kind: 'running', site: url?.hostname ?? '', counts, judgements };
  if (url !== undefined) return judgeAddress(url, facts);
  return { kind: 'closed', reason: fileAccess ? 'browser' : 'browser_or_file' };
}

/** Judges a page of a known address where no script of ours answers: it is stale if one could run all the same. */
function judgeAddress(url: URL, { access, contentType, loading }: PageFacts): Situation {
  const site = url.hostname;
  const origin = originOf(url.href);
  const isFile = url.protocol === 'file:';
  if (!isFile) {
    if (origin === undefined) return { kind: 'closed', reason: reasonOf(url) };
    if (isClosedSite(site)) return { kind: 'closed', reason: 'store' };
    if (!access) return { kind: 'no-access', site, origin };
  }
  if (loading) return { kind: 'loading', site };
  if (contentType !== undefined) return { kind: 'stale', site };
  if (looksLikePdf(url)) return { kind: 'closed', reason: 'pdf' };
  return { kind: 'closed', reason: isFile ? 'file' : 'unreadable' };
}
