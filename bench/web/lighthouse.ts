/** Lighthouse's mobile profile on a page. It lives in a folder of its own and is installed when it is first asked for. */
import { execFile, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';
import * as z from 'zod';
import { installBrowser } from '@/scripts/install.mjs';

const folder = 'bench/lighthouse';
const command = `${folder}/node_modules/lighthouse/cli/index.js`;
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

const ReportSchema = z.object({
  categories: z.record(
    z.string(),
    z.object({
      score: z.number().nullable(),
      auditRefs: z.array(z.object({ id: z.string(), weight: z.number() })),
    }),
  ),
  audits: z.record(
    z.string(),
    z.object({
      title: z.string(),
      score: z.number().nullable(),
      numericValue: z.number().optional(),
    }),
  ),
});
type Report = z.infer<typeof ReportSchema>;

export interface LighthousePage {
  readonly name: string;
  readonly url: string;
  readonly cookie?: string;
}

export interface LighthouseRow {
  readonly page: string;
  readonly performance: number;
  readonly accessibility: number;
  readonly 'best practices': number;
  readonly seo: number;
  readonly 'LCP ms': number;
  readonly CLS: number;
  readonly 'TBT ms': number;
  /** What cost points, by name. */
  readonly lost: string;
}

/** The median of three runs by performance; the other categories do not vary. Null where npm cannot bring Lighthouse. */
export async function measurePages(pages: readonly LighthousePage[]): Promise<LighthouseRow[] | null> {
  if (!existsSync(command)) {
    console.log('Installing Lighthouse into bench/lighthouse (once) …');
    const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    if (status !== 0) return null;
  }
  const chromium = installBrowser((line: string) => console.log(line));
  const rows: LighthouseRow[] = [];
  for (const page of pages) {
    const runs: LighthouseRow[] = [];
    for (let run = 0; run < 3; run += 1) runs.push(rowOf(page.name, await ask(page, chromium)));
    runs.sort((a, b) => a.performance - b.performance);
    if (runs[1]) rows.push(runs[1]);
  }
  return rows;
}

async function ask({ url, cookie }: LighthousePage, chromium: string | undefined): Promise<Report> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      ...[command, url, '--output=json', '--quiet', `--only-categories=${categories.join(',')}`],
      '--chrome-flags=--headless=new --no-sandbox --disable-gpu',
      ...(cookie ? [`--extra-headers=${JSON.stringify({ Cookie: cookie })}`] : []),
    ],
    { env: { ...process.env, CHROME_PATH: chromium }, maxBuffer: 64 * 1024 * 1024 },
  );
  return ReportSchema.parse(JSON.parse(stdout));
}

function rowOf(page: string, report: Report): LighthouseRow {
  const score = (category: string) => Math.round((report.categories[category]?.score ?? 0) * 100);
  const measured = (audit: string) => report.audits[audit]?.numericValue ?? Number.NaN;
  const lost = Object.values(report.categories)
    .flatMap(({ auditRefs }) => auditRefs)
    .filter(({ weight }) => weight > 0)
    .map(({ id }) => id)
    .filter((id) => (report.audits[id]?.score ?? 1) < 0.9);
  return {
    page,
    performance: score('performance'),
    accessibility: score('accessibility'),
    'best practices': score('best-practices'),
    seo: score('seo'),
    'LCP ms': Math.round(measured('largest-contentful-paint')),
    CLS: Number(measured('cumulative-layout-shift').toFixed(3)),
    'TBT ms': Math.round(measured('total-blocking-time')),
    lost: [...new Set(lost)].join(' '),
  };
}
