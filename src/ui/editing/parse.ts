import * as v from 'valibot';
import { addressSchema } from '../../core/dossiers/text.ts';
import { settingsSchema, siteSchema } from '../../core/settings/schema.ts';

/** A delay in ms from what was typed; undefined where it is none. */
export function parseDelay(typed: string): number | undefined {
  const text = typed.trim();
  if (!/^\d+$/.test(text)) return undefined;
  const parsed = v.safeParse(settingsSchema.entries.showDelay, Number(text));
  return parsed.success ? parsed.output : undefined;
}

/** The address of a source from what was typed, empty for none; undefined where it can't be opened. */
export function parseAddress(typed: string): string | undefined {
  const parsed = v.safeParse(addressSchema, typed.trim());
  return parsed.success ? parsed.output : undefined;
}

/**
 * A site from what was typed: a host name, or a web address, of which the host name is taken. It comes as the browser
 * writes it ("bücher.example" becomes "xn--bcher-kva.example"). Undefined where there is no host name in it.
 */
export function parseSite(typed: string): string | undefined {
  const text = typed.trim();
  const isAddress = /^https?:\/\//i.test(text);
  if (!isAddress && !v.is(siteSchema, text)) return undefined;
  const address = isAddress ? text : `http://${text}`;
  const parsed = v.safeParse(siteSchema, URL.canParse(address) ? new URL(address).hostname : '');
  return parsed.success ? parsed.output : undefined;
}
