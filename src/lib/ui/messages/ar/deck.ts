import { isolated } from '#lib/ui/isolated.ts';
import type { deck as english } from '#lib/ui/messages/en/deck.ts';
import type { Translated } from '#lib/ui/messages/translated.ts';
import { card, fact, name as nameNoun, source } from './nouns.ts';
import { number } from './numbers.ts';
import { and, count } from './plural.ts';

/** One deck, read as a text with footnotes. */
export const deck: Translated<typeof english> = {
	study: 'تعلُّم هذه المجموعة',
	plan: 'تخطيط امتحان',
	browse: 'تصفح البطاقات',
	test: 'اختبار ذاتي',
	edit: 'تعديل',
	copy: 'إنشاء نسخة خاصة بي',
	more: (n) => `عرض ${number(n)} أخرى`,
	facts: (n) => count(n, fact),
	cards: (n) => count(n, card),
	sourceCount: (n) => count(n, source),
	entities: (n) => count(n, nameNoun),
	sources: 'المصادر',
	checkCopy: 'قارن بنسختي',
	checkFailed: 'تعذّر جلب ما يقارنه. اتصل بالإنترنت مرة ثم أعد المحاولة.',
	sourceKinds: {
		article: 'مقالة',
		opinion: 'رأي',
		record: 'محضر',
		treaty: 'معاهدة',
		book: 'كتاب',
		web: 'صفحة ويب',
		dataset: 'بيانات'
	},
	evidence: ({ words, place, address }) =>
		[
			words > 0 && `يمكن التحقق بنص المصدر من ${count(words, fact, 'oblique')}`,
			place > 0 && `وفي موضع محدد من وثيقة من ${count(place, fact, 'oblique')}`,
			address > 0 && `وبعنوان فقط من ${count(address, fact, 'oblique')}`
		]
			.filter(Boolean)
			.join('، ')
			.replace(/^و/, 'يمكن التحقق ') + '.',
	evidenceKinds: {
		words: 'يُتحقق منها بنصها',
		place: 'يُتحقق منها في موضعها',
		address: 'عنوان فقط'
	},
	sections: 'في هذه المجموعة',
	rest: 'معلومات أخرى',
	allFacts: 'المعلومات',
	by: (authors) => `إعداد ${and(authors)}`,
	license: (name) => `الرخصة: ${isolated(name)}`,
	factNumber: (n) => `المعلومة ${number(n)}`,
	editFact: (n) => `تعديل المعلومة ${number(n)}`,
	footnote: 'حاشية',
	newer: {
		whole:
			'تحتاج هذه المجموعة إلى إصدار أحدث من Footnote: أغلق التطبيق وافتحه من جديد وأنت متصل بالشبكة.',
		title: 'من إصدار أحدث',
		text: (n) =>
			`${count(n, fact)} من إصدار أحدث: تُسأل بعد تحديث Footnote على هذا الجهاز. أغلق التطبيق وافتحه من جديد وأنت متصل بالشبكة. وكل ما عدا ذلك يمكنك تعلُّمه الآن.`
	},
	disputed: 'موضع خلاف',
	memory: {
		title: 'ذاكرتك لها',
		new: 'جديدة',
		learning: 'قيد التعلم',
		known: 'محفوظة'
	},
	notClosed: 'قد توجد غيرها.',
	outside: 'ليست منها'
};
