/** Lighthouse as a phone sees us, run through the browser that the tests drive. */
import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { chromiumArgs, chromiumPath } from '../e2e/chromium-path.ts';
import { freePort } from '../e2e/server.ts';

export type Category = 'performance' | 'accessibility' | 'best-practices' | 'seo';

export interface Audit {
	/** Category -> score, 0 to 100. */
	scores: Record<string, number>;
	/** What cost points, in words. */
	complaints: readonly string[];
}

/** The pages that are held to Lighthouse's scores. */
export const audited = [
	{ name: 'Today', path: '/' },
	{ name: 'Deck', path: '/decks/near-abroad-2022' },
	{ name: 'Study', path: '/study' }
] as const;

/** Audits each address on a first visit, one after another, in one browser. */
export async function audit(urls: readonly string[], categories: readonly Category[]) {
	const port = await freePort();
	const browser = await chromium.launch({
		executablePath: await chromiumPath(),
		args: [...chromiumArgs, `--remote-debugging-port=${port}`]
	});
	try {
		const audits: Audit[] = [];
		for (const url of urls) {
			const result = await lighthouse(
				url,
				{ port, logLevel: 'silent', output: 'json' },
				{ extends: 'lighthouse:default', settings: { onlyCategories: [...categories] } }
			);
			if (!result) throw new Error(`Lighthouse gave no result for ${url}`);
			audits.push(summary(result.lhr));
		}
		return audits;
	} finally {
		await browser.close();
	}
}

type Result = NonNullable<Awaited<ReturnType<typeof lighthouse>>>['lhr'];

function summary({ categories, audits, runtimeError }: Result): Audit {
	if (runtimeError) throw new Error(runtimeError.message);
	const scores: Record<string, number> = {};
	const complaints: string[] = [];
	for (const [name, { score, auditRefs }] of Object.entries(categories)) {
		scores[name] = Math.round((score ?? 0) * 100);
		for (const { id, weight } of auditRefs) {
			const found = audits[id];
			if (weight > 0 && found && found.score !== null && found.score < 1)
				complaints.push(`${name}: ${found.title} ${found.displayValue ?? ''}`.trim());
		}
	}
	return { scores, complaints };
}
