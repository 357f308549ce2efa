import type { decks as english } from '#lib/ui/messages/en/decks.ts';
import type { Translated } from '#lib/ui/messages/translated.ts';
import { card, fact } from './nouns.ts';
import { number } from './numbers.ts';
import { count } from './plural.ts';

/** The list of decks. */
export const decks: Translated<typeof english> = {
	title: 'مجموعات البطاقات',
	description: 'كل المجموعات، بمصادرها ومعلوماتها، وما تذكره منها.',
	intro: 'كل مجموعة عدد من المعلومات، وكل معلومة تُظهر من أين جاءت.',
	facts: (n) => count(n, fact),
	cards: (n) => count(n, card),
	learnt: (n, of) => `حُفظ ${number(n)} من ${number(of)}`,
	untouched: 'لم تبدأ',
	own: 'لك',
	followed: 'متابَعة',
	add: 'إضافة مجموعة',
	empty: {
		title: 'لا مجموعات هنا',
		text: 'تأتي مع التطبيق وتُجلب عند أول زيارة. يكفي الاتصال بالشبكة مرة، ثم إعادة التحميل.'
	}
};
