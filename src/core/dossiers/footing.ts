/**
 * On what footing a claim stands: `on-record` (a named person or body said it), `document` (a published document says
 * it), `unnamed` (people whom the source does not name), `reporter` (the source says so in its own voice).
 */
export const standings = ['on-record', 'document', 'unnamed', 'reporter'] as const;

/**
 * What sort of thing is claimed: a `fact` (said as settled), an `assertion` (a speaker's word), a `judgement`
 * (assessment, interpretation, opinion), an `intention` (a promise or plan, not yet done).
 */
export const certaintyLevels = ['fact', 'assertion', 'judgement', 'intention'] as const;

export type Standing = (typeof standings)[number];
export type CertaintyLevel = (typeof certaintyLevels)[number];
