import { audit, audited } from '../lighthouse/audit.ts';
import { expect, test } from './fixtures.ts';

test.describe('Lighthouse', { tag: '@once' }, () => {
	for (const { name, path } of audited)
		test(`finds nothing to better in ${name}: accessibility, best practices, SEO`, async ({
			baseURL
		}) => {
			test.setTimeout(90_000);
			const [found] = await audit([baseURL + path], ['accessibility', 'best-practices', 'seo']);
			expect(found?.complaints).toEqual([]);
			expect(found?.scores).toEqual({ accessibility: 100, 'best-practices': 100, seo: 100 });
		});
});
