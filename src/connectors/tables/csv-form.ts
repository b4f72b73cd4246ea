import type { Options } from 'csv-stringify';

/**
 * How we write CSV, so that Excel and everybody else takes it: lines end as on Windows, and what could be taken for
 * something else stands in quotes. Yes and no are words.
 */
export const csvForm: Options = {
  record_delimiter: 'windows',
  quoted_match: /^\s|\s$|[\r\n]/,
  cast: { boolean: String },
};
