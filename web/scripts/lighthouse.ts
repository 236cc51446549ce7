// Judges pages as a phone on a slow line sees them: Lighthouse, the median of five runs, over the binary with its demo
// community. Prints a line for each figure as the bench does, and fails below the bounds of the design.
//
// Pages of golfers may be named as arguments: npm run lighthouse /find …
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { CHROMIUM, FLAGS, freePort, withDemo } from './demo.ts';

const LIGHTHOUSE = new URL('../node_modules/lighthouse/cli/index.js', import.meta.url).pathname;
/** A browser that knows nobody. */
const VISITOR = [`--chrome-flags=${['--headless=new', ...FLAGS].join(' ')}`];
const RUNS = 5;
/** A busy machine makes a browser miss what it was to record: such a run is none. */
const TRIES = 3;

interface Page {
  path: string;
  isGolfers: boolean;
}

interface Bound {
  figure: string;
  unit: string;
  bound: number;
  /** Scores are to be reached, the rest is not to be passed. */
  isLeast: boolean;
  read(report: Report): number;
}

interface Report {
  categories: Record<string, { score: number | null }>;
  audits: Record<string, { numericValue?: number; details?: { items?: Item[] } }>;
}

interface Item {
  resourceType?: string;
  transferSize?: number;
}

const PAGES: Page[] = [
  { path: '/', isGolfers: false },
  { path: '/@demo', isGolfers: false },
  ...['/', '/find', '/dates', '/@demo'].map((path) => ({ path, isGolfers: true })),
];

const score = (category: string, bound: number): Bound => ({
  figure: category.replace('-', '_'),
  unit: 'points',
  bound,
  isLeast: true,
  read: ({ categories }) => Math.round((categories[category]?.score ?? 0) * 100),
});

const audit = (figure: string, name: string, unit: string, bound: number, scale = 1): Bound => ({
  figure,
  unit,
  bound,
  isLeast: false,
  read: ({ audits }) => (audits[name]?.numericValue ?? Number.POSITIVE_INFINITY) / scale,
});

/** What came over the line, compressed as it was. */
const weight = (figure: string, bound: number, ...types: string[]): Bound => ({
  figure,
  unit: 'kB',
  bound,
  isLeast: false,
  read({ audits }) {
    const items = audits['network-requests']?.details?.items ?? [];
    const ours = items.filter(({ resourceType = '' }) => types.includes(resourceType));
    return ours.reduce((sum, { transferSize = 0 }) => sum + transferSize, 0) / 1000;
  },
});

const FINISHED: Bound[] = [
  score('performance', 95),
  score('accessibility', 100),
  score('best-practices', 100),
  score('seo', 100),
  audit('largest_paint', 'largest-contentful-paint', 's', 2, 1000),
  audit('layout_shift', 'cumulative-layout-shift', 'share', 0.02),
  audit('blocked', 'total-blocking-time', 'ms', 150),
  weight('script', 12, 'Script'),
  weight('html_css', 40, 'Document', 'Stylesheet'),
];
const GOLFERS: Bound[] = [
  score('performance', 90),
  score('accessibility', 100),
  score('best-practices', 100),
  audit('layout_shift', 'cumulative-layout-shift', 'share', 0.02),
];

const named = process.argv.slice(2).map((path) => ({ path, isGolfers: true }));
await withDemo(async (demo) => {
  // A golfer's browser remembers who they are; Lighthouse takes away nothing but what was cached.
  const port = await freePort();
  const golfers = await demo.openAt(port);
  for (const page of named.length > 0 ? named : PAGES)
    await judge(page, demo.url, page.isGolfers ? [`--port=${port}`] : VISITOR);
  await golfers.close();
});

async function judge(page: Page, url: string, browser: string[]) {
  const reports: Report[] = [];
  while (reports.length < RUNS) reports.push(await report(`${url}${page.path}`, browser));
  const name = `lighthouse_${page.isGolfers ? 'golfer' : 'visitor'}${page.path.replace(/\W+/g, '_').replace(/_$/, '')}`;
  for (const { figure, unit, bound, isLeast, read } of page.isGolfers ? GOLFERS : FINISHED) {
    const value = median(reports.map(read));
    const ratio = value / bound;
    const words = [`${name}_${figure}`, value.toPrecision(3), unit, bound, ratio.toPrecision(3)];
    console.log(words.join('\t'));
    if (isLeast ? value < bound : value > bound) {
      console.error(`lighthouse: ${name}_${figure} is ${isLeast ? 'below' : 'above'} ${bound}`);
      process.exitCode = 1;
    }
  }
}

async function report(url: string, browser: string[]): Promise<Report> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await run(url, browser);
    } catch (error) {
      if (attempt === TRIES) throw error;
    }
  }
}

async function run(url: string, browser: string[]): Promise<Report> {
  const words = [
    '--quiet',
    '--output=json',
    '--only-categories=performance,accessibility,best-practices,seo',
    ...browser,
  ];
  const env = { ...process.env, CHROME_PATH: CHROMIUM };
  const { stdout } = await promisify(execFile)(process.execPath, [LIGHTHOUSE, url, ...words], {
    env,
    maxBuffer: 64 << 20,
  });
  return JSON.parse(stdout);
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
