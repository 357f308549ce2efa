import type { fitted as english } from '#lib/ui/messages/en/fitted.ts';
import type { Translated } from '#lib/ui/messages/translated.ts';
import { card, review } from './nouns.ts';
import { number } from './numbers.ts';
import { count } from './plural.ts';

const ofReviews = (n: number) => count(n, review, 'oblique');
const share = (percent: number) =>
	new Intl.NumberFormat('ar-u-nu-latn', { style: 'percent', maximumFractionDigits: 1 }).format(
		percent / 100
	);

/** Settings: weights fitted to the learner. */
export const fitted: Translated<typeof english> = {
	title: 'على قياسك',
	text: 'يتنبأ Footnote متى ستُنسى البطاقة. يعتمد في البداية على ما يصح لمعظم الناس. ومن إجاباتك يمكنه أن يحسب كيف تنسى أنت، فيسأل عن كل بطاقة في وقت أنسب.',
	byItself: 'الملاءمة تلقائيًا',
	byItselfHelp: 'من حين إلى آخر وأنت لا تتعلم، وفقط حين يتحسن توقع إجاباتك الأخيرة.',
	inForce: {
		standard: 'المستعمل: المعتاد، المناسب لمعظم الناس.',
		fitted: 'المستعمل: تنبؤات على قياس ذاكرتك.'
	},
	counting: 'يجري عدّ مراجعاتك\u00a0…',
	reviews: (n, needed) =>
		n < needed
			? `حتى الآن ${count(n, review)} يُتعلم منها؛ والمطلوب ${number(needed)}.`
			: `${count(n, review)} يُتعلم منها.`,
	reviewsHelp: 'تُحسب المراجعة هنا إذا كانت البطاقة قد ظهرت آخر مرة في يوم سابق.',
	meter: 'مراجعات يُتعلم منها',
	fit: 'ضبط على ذاكرتي',
	fitting: 'يجري النظر في إجاباتك\u00a0…',
	stop: 'إيقاف',
	noBetter: (held) =>
		`لا مكسب الآن: في آخر ${ofReviews(held)}، وقد حُفظت جانبًا للتحقق، لم تكن التنبؤات المضبوطة أفضل من المستعملة. لم يتغير شيء. يمكن المحاولة بعد أسابيع.`,
	better: (percent, held) =>
		`أفضل بمقدار ${share(percent)}: بهذا القدر اقتربت التنبؤات المضبوطة مما حدث في آخر ${ofReviews(held)}، وقد حُفظت جانبًا للتحقق.`,
	preview: {
		title: 'ما الذي سيتغير',
		sooner: (n) => `تعود أبكر: ${count(n, card)}`,
		later: (n) => `تعود أبعد: ${count(n, card)}`,
		same: (n) => `تبقى كما هي: ${count(n, card)}`,
		today: (before, after) =>
			before === after
				? `المستحق اليوم كما كان: ${number(after)}.`
				: `المستحق اليوم: ${number(after)} بدلًا من ${number(before)}.`
	},
	use: 'استعمالها',
	discard: 'تبقى كما هي',
	used: 'تنبؤاتك الخاصة مستعملة الآن، على كل أجهزتك.',
	undo: 'تراجع',
	undone: 'تم التراجع. كل شيء كما كان.',
	back: 'العودة إلى المعتاد',
	backDone: 'المعتاد مستعمل من جديد.',
	backHelp: 'يمكن الضبط من جديد في أي وقت؛ وتبقى إجاباتك كما هي.',
	numbers: {
		title: 'كم تثبت البطاقة الجديدة',
		caption: 'الأيام حتى يهبط احتمال تذكر البطاقة إلى 90%، بحسب إجابتها الأولى',
		grade: 'الإجابة الأولى',
		grades: ['مجددًا', 'صعب', 'جيد', 'سهل'],
		standard: 'المعتاد',
		yours: 'لك',
		days: (n) => number(n, 1)
	},
	failed:
		'تعذرت قراءة إجاباتك الآن. لم يتغير شيء. يُرجى إغلاق علامات تبويب Footnote الأخرى، وإعادة التحميل، ثم إعادة المحاولة.'
};
