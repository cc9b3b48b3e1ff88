import * as v from 'valibot';

/** Longest text of a name or alias. Real names stay far below; a lexicon of longer ones would only cost time. */
const longestName = 200;
/** Longest text of a claim or description: a paragraph. A card cannot show more. */
const longestPassage = 2_000;

const filled = (longest: number) =>
  v.pipe(
    v.string(),
    v.trim(),
    v.minLength(1, 'must not be empty'),
    v.maxLength(longest, `must have at most ${longest} characters`),
  );

/** A short text: a name, an alias, a cue. */
export const nameSchema = filled(longestName);

/** A longer text: a claim, a description. */
export const passageSchema = filled(longestPassage);

/** Names that plain objects already have: as ids they would find those instead of an entry. */
const reservedIds = new Set(['constructor', 'prototype']);

/** An id: lower-case letters, digits and hyphens, so that it is safe as a key, in a path and in a file name. */
export const idSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'must be lower-case letters, digits and hyphens, at most 64'),
  v.check((id) => !reservedIds.has(id), 'is a reserved word'),
);

/** A day, month or year in ISO 8601: as exact as the source is. */
export const dateSchema = v.pipe(
  v.string(),
  v.regex(
    /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
    'must be a date such as 2018-12-07, 2018-12 or 2018',
  ),
);

/** An address that may be opened: empty (not known), http or https, without the white space that hides another scheme. */
export const addressSchema = v.pipe(
  v.string(),
  v.maxLength(2_000, 'must have at most 2,000 characters'),
  v.check(
    (address) => address === '' || /^https?:\/\/[^\s/]+\S*$/i.test(address),
    'must be empty or start with http:// or https://',
  ),
);

/**
 * A reference to a claim: its id within the same dossier, or `dossier/claim`. One of another dossier may lead nowhere,
 * since that need not be installed.
 */
export const claimReferenceSchema = v.pipe(
  v.string(),
  v.regex(
    /^([a-z0-9][a-z0-9-]{0,63}\/)?[a-z0-9][a-z0-9-]{0,63}$/,
    'must be the id of a claim, or of a dossier and a claim such as other-dossier/claim',
  ),
);
