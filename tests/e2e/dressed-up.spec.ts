/**
 * All pages at 360 px in English dressed up: two fifths longer, and from right to left. What is not dressed up is in no
 * catalogue; what does not fit would not fit in German.
 */
import type { Page } from '@playwright/test';
import { shownCode } from '../../src/lib/class/code.ts';
import { invite } from '../../src/lib/server/classes/invitations.ts';
import { assign, deckFile, fill, giveTest } from './class-room.ts';
import { test as base } from './class-test-room.ts';
import { leftInEnglish, notFitting } from './dressed.ts';
import { expect } from './fixtures.ts';
import { pageRoutes } from './pages.ts';
import { database } from './test-database.ts';

const NAMES = ['Zazie', 'Wilbur', 'Ottilie'];
const CLASS = 'Geography 9b';
/** What people have called things. */
const THEIRS = [CLASS, ...NAMES, 'Bibi', 'The near abroad', 'Test'];
const DECK = 'near-abroad-2022';

/** An address for each page; undefined: it is none that people see. */
type Addresses = Record<string, string | undefined>;

const test = base.extend<{ addresses: Addresses; pupil: Page }>({
	pupil: async ({ room }, use) => use(await room.phoneOf(await room.seat('Bibi'))),
	addresses: async ({ room }, use) => {
		const { id, code } = room;
		const [zazie, wilbur] = await fill(id, NAMES);
		const given = await assign(id);
		const over = await giveTest(id, { questions: 3 });
		await room.handIn(over, await room.seat('Ottilie'));
		const at = `/teach/${id}`;
		const db = await database();
		const typed = await invite(db, { inClass: id, role: 'co', until: null, now: Date.now() });
		const fact = deckFile().facts[0]!.id;
		await use({
			'/': '/',
			'/[...path]': '/no/such/page',
			'/class': '/class',
			'/class/[id]': `/class/${id}`,
			'/class/[id]/tests/[test]': `/class/${id}/tests/${over}`,
			'/decks': '/decks',
			'/decks/[deck]': `/decks/${DECK}`,
			'/decks/[deck]/edit': '/decks/own-01234567890123456789/edit',
			'/decks/[deck]/edit/[fact]': '/decks/own-01234567890123456789/edit/none',
			'/decks/[deck]/cards': `/decks/${DECK}/cards`,
			'/decks/[deck]/cards/[...card]': `/decks/${DECK}/cards/president-of-kyrgyzstan/backward`,
			'/decks/new': '/decks/new',
			'/join': '/join',
			'/join/[code]': `/join/${code}`,
			'/join/card': '/join/card',
			'/link': '/link',
			'/make': '/make',
			'/no-network/[[lang]]': undefined,
			'/on-device': undefined,
			'/plan': '/plan?new',
			'/progress': '/progress',
			'/search': '/search?q=russia',
			'/settings': '/settings',
			'/shell/[[lang]]': undefined,
			'/study': '/study',
			'/study/[deck]': `/study/${DECK}`,
			'/study/again/[finished]': '/study/again/1700000000000',
			'/study/exam/[exam]': '/study/exam/nosuchexam',
			'/teach': '/teach',
			'/teach/[class]': at,
			'/teach/[class]/[assignment]': `${at}/${given}`,
			'/teach/[class]/[assignment]/edit': `${at}/${given}/edit`,
			'/teach/[class]/[assignment]/fact/[deck]/[fact]': `${at}/${given}/fact/${DECK}/${fact}`,
			'/teach/[class]/[assignment]/pupil/[member]': `${at}/${given}/pupil/${zazie!.member}`,
			'/teach/[class]/assign': `${at}/assign?deck=${DECK}`,
			'/teach/[class]/cards': `${at}/cards`,
			'/teach/[class]/pupil/[member]': `${at}/pupil/${wilbur!.member}`,
			'/teach/[class]/roster': `${at}/roster`,
			'/teach/[class]/sheet': `${at}/sheet`,
			'/teach/[class]/teachers': `${at}/teachers`,
			'/teach/[class]/tests/[test]': `${at}/tests/${over}`,
			'/teach/[class]/tests/[test]/edit': `${at}/tests/${over}/edit`,
			'/teach/[class]/tests/[test]/papers': `${at}/tests/${over}/papers`,
			'/teach/[class]/tests/[test]/papers/[member]': `${at}/tests/${over}/papers/${zazie!.member}`,
			'/teach/[class]/tests/[test]/preview': `${at}/tests/${over}/preview`,
			'/teach/[class]/tests/[test]/questions': `${at}/tests/${over}/questions`,
			'/teach/[class]/tests/[test]/questions/choose': `${at}/tests/${over}/questions/choose?question=0`,
			'/teach/[class]/tests/new': `${at}/tests/new`,
			'/teach/account': '/teach/account',
			'/teach/decks': '/teach/decks',
			'/teach/decks/[deck]': '/teach/decks/nosuchdeck',
			'/teach/recover': '/teach/recover',
			'/teach/sign-in': '/teach/sign-in',
			'/teach/sign-up': '/teach/sign-up',
			'/teach/with/[code]': `/teach/with/${typed}`,
			'/test': '/test',
			'/test/[deck]': `/test/${DECK}`,
			'/test/[deck]/paper': `/test/${DECK}/paper?seed=5&questions=12`,
			'/test/paper': '/test/paper',
			'/test/run/[test]': '/test/run/notonthisdevice'
		});
	}
});
test.use({ allowedErrors: /status of (403|404|429)/ });

/** Where studying leads: no address of its own shows that. */
async function answered(page: Page) {
	await page.goto(`/study/${DECK}`);
	const answers = page.getByRole('main').getByRole('group').getByRole('button');
	await answers.first().click();
	await expect(page.locator('#verdict')).toBeVisible();
}

for (const [language, look] of [
	['en-XA', { fits: true, translated: false }],
	['en-XB', { fits: true, translated: true }]
] as const)
	test(
		`nothing is left in English and all of it fits a phone, in ${language}`,
		{ tag: '@once' },
		async ({ page, context, baseURL, addresses, pupil, room }) => {
			test.setTimeout(300_000);
			expect(Object.keys(addresses).toSorted(), 'a page that is not walked').toEqual(pageRoutes());
			for (const one of [context, pupil.context()])
				await one.addCookies([{ name: 'language', value: language, url: baseURL! }]);
			const theirs = [...THEIRS, `${new URL(baseURL!).host}/join`, shownCode(room.code)];
			const found: Record<string, string[]> = {};
			const lookAt = async (name: string, screen = page) => {
				const english = look.translated ? await screen.evaluate(leftInEnglish, theirs) : [];
				const wide = await screen.evaluate(notFitting);
				if (english.length + wide.length > 0) found[name] = [...english, ...wide];
			};
			for (const [route, address] of Object.entries(addresses)) {
				if (address === undefined) continue;
				const screen = route.startsWith('/class') ? pupil : page;
				await screen.goto(address);
				await expect(screen.getByRole('heading').first()).toBeVisible();
				await expect(screen.locator('html')).toHaveAttribute('lang', language);
				await screen.evaluate(() => {
					for (const details of document.querySelectorAll('details')) details.open = true;
				});
				await lookAt(route, screen);
			}
			await answered(page);
			await lookAt('a question that is answered');
			expect(found).toEqual({});
		}
	);
