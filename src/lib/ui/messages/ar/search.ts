import { isolated } from '#lib/ui/isolated.ts';
import type { search as english } from '#lib/ui/messages/en/search.ts';
import type { Translated } from '#lib/ui/messages/translated.ts';
import { card } from './nouns.ts';
import { number } from './numbers.ts';
import { count } from './plural.ts';

/** A search across all decks. */
export const search: Translated<typeof english> = {
	title: 'البحث في كل المجموعات',
	description: 'يجد البطاقات بكلمة أو اسم في كل المجموعات، وكذلك ما ميزته بنجمة.',
	field: 'البحث في كل المجموعات',
	go: 'بحث',
	hint: 'اكتب كلمة أو اسمًا، أو اختر ما يُعرض: بطاقاتك المميزة بنجمة مثلًا.',
	found: (n) => `النتائج: ${count(n, card)}`,
	reading: 'يجري البحث في المجموعات…',
	missing: (decks) =>
		decks === 1
			? 'هناك مجموعة ليست على هذا الجهاز بعد. اتصل بالإنترنت للبحث فيها أيضًا.'
			: `مجموعات ليست على هذا الجهاز بعد: ${number(decks)}. اتصل بالإنترنت للبحث فيها أيضًا.`,
	none: {
		title: 'لا توجد بطاقة كهذه',
		searched: (query) => `لا تحوي أي مجموعة «${isolated(query)}».`,
		filtered: 'لا توجد الآن بطاقة كهذه.'
	},
	again: 'البحث عن شيء آخر',
	needsDevice:
		'يحتاج البحث في كل المجموعات إلى JavaScript. من دونه لكل مجموعة بحثها الخاص في صفحة بطاقاتها.'
};
