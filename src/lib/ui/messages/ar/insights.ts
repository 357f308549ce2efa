import { isolated } from '#lib/ui/isolated.ts';
import type { insights as english } from '#lib/ui/messages/en/insights.ts';
import type { Translated } from '#lib/ui/messages/translated.ts';
import { answer, card, minute, question, test, times } from './nouns.ts';
import { hours, minutes, number, percent } from './numbers.ts';
import { count } from './plural.ts';

/** "3 س 20 د", "12 د", "أقل من دقيقة". */
function duration(spent: number): string {
	const whole = Math.round(spent);
	if (whole < 1) return spent > 0 ? 'أقل من دقيقة' : count(0, minute);
	const [full, rest] = [Math.floor(whole / 60), whole % 60];
	if (full === 0) return minutes(rest);
	return rest === 0 ? hours(full) : `${hours(full)} ${minutes(rest)}`;
}

const VERDICTS = {
	'as-said': 'يمكن الوثوق بالتنبؤات.',
	more: 'تذكُّرك أكثر من المتوقع.',
	less: 'تذكُّرك أقل من المتوقع.'
};

const between = (low: number, high: number) => `من ${percent(low)} إلى ${percent(high)}`;

/** Progress: plots of the past. */
export const insights: Translated<typeof english> = {
	looking: 'يجري النظر في إجاباتك\u00a0…',
	failed:
		'تعذرت قراءة إجاباتك الآن. لم يضع شيء. يُرجى إغلاق علامات تبويب Footnote الأخرى وإعادة التحميل.',
	more: (answers) =>
		`بعد ${count(Math.max(1, answers), answer, 'oblique')} أخرى عن بطاقات من يوم سابق يكون لهذا معنى.`,
	day: 'اليوم',
	answers: 'الإجابات',
	number: (n) => number(n, 3),
	percent,
	memory: {
		title: 'الذاكرة عبر الزمن',
		known: 'تُتذكر',
		begun: 'بُدئت',
		recall: 'النسبة',
		cards: (n) => number(n, 3),
		caption: (known, begun) =>
			`من ${count(begun, card, 'oblique')} بدأتها، التذكر اليوم نحو ${number(known)}.`
	},
	time: {
		title: 'وقت التعلم',
		minutes: (n) => (n > 0 && n % 60 === 0 ? hours(n / 60) : minutes(n)),
		exactly: duration,
		week: 'أسبوع من',
		column: 'الوقت',
		caption: (spent, days) =>
			`المجموع ${duration(spent)}، أي ${duration(spent / Math.max(1, days))} في كل يوم تعلم.`
	},
	retention: {
		title: 'المتذكَّر والمتوقع',
		knew: 'المتذكَّر',
		said: 'المتوقع',
		period: (by) => (by === 'week' ? 'أسبوع من' : 'الشهر'),
		caption: (by, name, { said, knew, answers }) =>
			`في ${by === 'week' ? 'الأسبوع من ' : ''}${isolated(name)} تذكرت ${percent(knew)} من ${count(answers, card, 'oblique')} سُئلت عنها؛ والمتوقع ${percent(said)}. تُظهر الخطوط الرفيعة كم تحرّك المصادفة وحدها النقطة.`
	},
	trust: {
		title: 'هل يوثق بالتنبؤات؟',
		text: 'قبل كل مراجعة يقدّر Footnote احتمال معرفتك للبطاقة. النقاط على الخط المتقطع: كان محقًا. فوقه: عرفت أكثر مما قال.',
		said: 'قال التطبيق',
		knew: 'عرفت',
		dot: 'إجاباتك؛ الأكبر: أكثر عددًا',
		ideal: 'ما قيل يساوي ما عُرف',
		bin: 'المتوقع',
		range: between,
		caption: ({ said, knew, answers }, verdict) =>
			`حين قال التطبيق ${percent(said)}، عرفت ${percent(knew)} (من ${count(answers, answer, 'oblique')}). ${VERDICTS[verdict]}`,
		fit: 'ضبط التنبؤات على قياسك',
		tests: 'في الاختبارات التجريبية',
		testCaption: ({ said, knew, questions, tests, within }) =>
			`حين قال التطبيق ${percent(said)}، كانت نتيجتك ${percent(knew)} (من ${count(questions, question, 'oblique')} في ${count(tests, test, 'oblique')}). وقع ضمن النطاق المتوقع ${number(within)} من ${number(tests)}.`
	},
	hardest: {
		title: 'أصعب المعلومات عليك',
		text: 'أخطأتها أكثر من المتوقع. قد تفيد نظرة إلى الحاشية أكثر من محاولة أخرى.',
		none: 'لا شيء بارز: ما يفوتك هو المتوقع تقريبًا.',
		missed: (missed, answers) => `فاتتك ${number(missed)} من ${count(answers, times, 'oblique')}؛`,
		expected: (n) => `وكان المتوقع نحو ${number(Math.max(1, Math.round(n)))}.`
	},
	score: {
		title: (exam) => `المتوقع: ${isolated(exam)}`,
		paced: 'بوتيرتك',
		band: 'أربع مرات من خمس',
		idle: 'لو توقفت في ذلك اليوم',
		target: 'هدفك',
		range: ({ low, high }) => between(low, high),
		caption: ({ mean, low, high }, target) =>
			`بوتيرتك يُتوقع نحو ${percent(mean)}؛ وأربع مرات من خمس بين ${percent(low)} و${percent(high)}.${
				target === undefined ? '' : ` هدفك ${percent(target)}.`
			}`
	}
};
