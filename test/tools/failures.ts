import { readFile } from 'node:fs/promises';
import * as v from 'valibot';

const ReportSchema = v.object({
  testResults: v.array(
    v.object({
      name: v.string(),
      status: v.string(),
      message: v.string(),
      assertionResults: v.array(
        v.object({
          fullName: v.string(),
          status: v.string(),
          failureMessages: v.nullish(v.array(v.string()), []),
        }),
      ),
    }),
  ),
});

/**
 * What failed in a run of Vitest, a text for each, from the file that its reporter `json` wrote.
 * @throws where the file can't be read or is no such report.
 */
export async function readFailures(file: string): Promise<string[]> {
  const { testResults } = v.parse(ReportSchema, JSON.parse(await readFile(file, 'utf8')));
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((result) => result.status === 'failed');
    if (failed.length === 0) return status === 'failed' ? [`${name}\n${message}`] : [];
    return failed.map((result) => [`${name} > ${result.fullName}`, ...result.failureMessages].join('\n'));
  });
}
