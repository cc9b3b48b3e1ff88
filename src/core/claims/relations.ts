import type { Claim } from '../dossiers/claim.ts';
import type { Dossier } from '../dossiers/dossier.ts';

/** How another claim stands to one, in the order in which they matter to a reader of that one. */
export const relations = [
  'superseded-by',
  'contradicted-later',
  'contradicted',
  'contradicts-earlier',
  'supersedes',
] as const;

export type Relation = (typeof relations)[number];

/** A claim with the dossier that it is in. */
export interface PlacedClaim {
  readonly dossier: Dossier;
  readonly claim: Claim;
}

/** A claim that overtakes another, is overtaken by it, or denies it. */
export interface RelatedClaim extends PlacedClaim {
  readonly relation: Relation;
}

/** The claims that stand in a relation to one of a dossier: the strongest relation first, of equal ones the latest. */
export type Relations = (dossier: string, claim: string) => readonly RelatedClaim[];

/** Most related claims of one claim: they stand beside it, and must not bury it. */
const mostRelated = 3;

/**
 * Finds which claims of some dossiers overtake or deny one another, whichever of the two says so. References to what is
 * not among the dossiers lead nowhere.
 */
export function compileRelations(dossiers: readonly Dossier[]): Relations {
  const { later, earlier, against } = linkClaims(dossiers);
  const placed = placeAll(dossiers, (key) => later.has(key) || earlier.has(key) || against.has(key));
  return (dossier, id) => {
    const key = keyOf(dossier, id);
    const own = placed.get(key);
    if (own === undefined) return [];
    /* The first relation of a claim is the one that counts; a circle leads back to the claim itself. */
    const found = new Map<string, RelatedClaim | undefined>([[key, undefined]]);
    const add = (other: string, relate: (claim: Claim) => Relation): void => {
      const there = placed.get(other);
      if (there !== undefined && !found.has(other)) {
        found.set(other, { ...there, relation: relate(there.claim) });
      }
    };
    for (const other of reach(later, key)) add(other, () => 'superseded-by');
    for (const other of earlier.get(key) ?? []) add(other, () => 'supersedes');
    for (const other of against.get(key) ?? []) add(other, ({ date }) => contradiction(own.claim.date, date));
    return [...found.values()]
      .filter((related) => related !== undefined)
      .toSorted((a, b) => weight(a) - weight(b) || latestFirst(a.claim.date, b.claim.date))
      .slice(0, mostRelated);
  };
}

const weight = ({ relation }: RelatedClaim): number => relations.indexOf(relation);

/** Of two claims that deny each other the later one has seen more; dates that are not exact enough leave it open. */
function contradiction(own: string, other: string): Relation {
  const exactness = Math.min(own.length, other.length);
  const [mine, its] = [own.slice(0, exactness), other.slice(0, exactness)];
  if (mine === its) return 'contradicted';
  return its > mine ? 'contradicted-later' : 'contradicts-earlier';
}

/** From a claim's key to the keys of others. */
type Links = Map<string, Set<string>>;

const keyOf = (dossier: string, claim: string): string => `${dossier}/${claim}`;

function linkClaims(dossiers: readonly Dossier[]): Readonly<Record<'later' | 'earlier' | 'against', Links>> {
  const later: Links = new Map();
  const earlier: Links = new Map();
  const against: Links = new Map();
  for (const { id, claims } of dossiers) {
    for (const claim of claims) {
      const key = keyOf(id, claim.id);
      const full = (reference: string): string =>
        reference.includes('/') ? reference : keyOf(id, reference);
      for (const other of (claim.supersededBy ?? []).map(full)) link(later, key, other, earlier);
      for (const other of (claim.supersedes ?? []).map(full)) link(earlier, key, other, later);
      for (const other of (claim.contradicts ?? []).map(full)) link(against, key, other, against);
    }
  }
  return { later, earlier, against };
}

function link(there: Links, from: string, to: string, back: Links): void {
  put(there, from, to);
  put(back, to, from);
}

function put(links: Links, from: string, to: string): void {
  const others = links.get(from);
  if (others === undefined) links.set(from, new Set([to]));
  else others.add(to);
}

/** All that links lead to, over one or several: what overtakes a claim is itself overtaken now and then. */
function reach(links: Links, from: string): Set<string> {
  const seen = new Set([from]);
  /* A set that grows while it is walked is walked to its new end. */
  for (const at of seen) for (const next of links.get(at) ?? []) seen.add(next);
  return seen;
}

/** The claims whose key is wanted, by key. */
function placeAll(
  dossiers: readonly Dossier[],
  wanted: (key: string) => boolean,
): ReadonlyMap<string, PlacedClaim> {
  const placed = new Map<string, PlacedClaim>();
  for (const dossier of dossiers) {
    for (const claim of dossier.claims) {
      const key = keyOf(dossier.id, claim.id);
      if (wanted(key)) placed.set(key, { dossier, claim });
    }
  }
  return placed;
}

const latestFirst = (a: string, b: string): number => (a === b ? 0 : a < b ? 1 : -1);
