import type { Grade } from '#lib/memory/log/entry.ts';
import { isolated } from '#lib/ui/isolated.ts';
import { untilOf } from '#lib/ui/until.ts';
import type { study as english } from '#lib/ui/messages/en/study.ts';
import type { Translated } from '#lib/ui/messages/translated.ts';
import { card, day, hour, minute, month, year } from './nouns.ts';
import { hours, minutes, number } from './numbers.ts';
import { count } from './plural.ts';

/** As short as a button needs it: "10 د", "3 أيام", "شهران". */
function interval(ms: number): string {
	const { value, unit } = untilOf(ms);
	if (unit === 'minute') return minutes(value);
	if (unit === 'hour') return hours(value);
	if (value < 31) return value === 1 ? 'يوم' : count(value, day);
	const inMonths = Math.round(value / 30.4);
	if (value < 365) return inMonths === 1 ? 'شهر' : count(inMonths, month);
	const years = value / 365.25;
	const rounded = years < 10 ? Math.round(years * 10) / 10 : Math.round(years);
	return rounded === 1
		? 'سنة'
		: Number.isInteger(rounded)
			? count(rounded, year)
			: `${number(rounded, 1)} سنة`;
}

/** In a sentence: "بعد 10 دقائق", "غدًا", "بعد 3 أيام". */
function comesBack(ms: number): string {
	const { value, unit } = untilOf(ms);
	if (unit === 'minute') return `بعد ${count(value, minute, 'oblique')}`;
	if (unit === 'hour') return `بعد ${count(value, hour, 'oblique')}`;
	if (value === 1) return 'غدًا';
	if (value < 60) return `بعد ${count(value, day, 'oblique')}`;
	if (value < 730) return `بعد ${count(Math.round(value / 30.4), month, 'oblique')}`;
	return `بعد ${count(Math.round(value / 365.25), year, 'oblique')}`;
}

const grades: Record<Grade, string> = { 1: 'مجددًا', 2: 'صعب', 3: 'جيد', 4: 'سهل' };

/** The study page: one question a screen. */
export const study: Translated<typeof english> = {
	title: 'التعلم',
	description: 'سؤال واحد في كل مرة، وبعد كل إجابة مصدرها.',
	close: 'مغادرة التعلم',
	noScript: 'يحتاج التعلم إلى JavaScript. ويمكن قراءة المجموعات دونه.',
	readDecks: 'قراءة المجموعات',
	loading: 'تُجلب بطاقاتك\u00a0…',
	interval,
	comesBack,

	progress: (done, all) => `أُنجز ${number(done)} من ${count(all, card, 'oblique')}`,
	left: (n) => `بقي ${number(n)}`,
	saving: {
		saved: 'حُفظ',
		saving: 'يُحفظ\u00a0…',
		failed: 'لم يُحفظ بعد',
		cleared: 'لم يُحفظ',
		practice: 'بلا احتساب'
	},
	failedToSave: {
		failed: {
			title: 'آخر إجاباتك لم تُحفظ بعد',
			text: 'هي محفوظة في هذه الصفحة ويُعاد حفظها تلقائيًا. لتبقَ الصفحة مفتوحة.'
		},
		cleared: {
			title: 'حُذف ما تعلمته هنا',
			text: 'حذف المتصفح ما كان مخزنًا. يُرجى تصدير ما بقي في هذه الصفحة قبل إغلاقها.'
		}
	},
	export: 'تصدير',

	grades,
	showAnswer: 'إظهار الإجابة',
	check: 'تحقق',
	next: 'التالي',
	undo: 'تراجع',
	dontKnow: 'لا أعرف',
	knew: 'عرفتها',
	didNot: 'لم أعرفها',
	truth: {
		question: 'صواب أم خطأ: هل هذه هي الإجابة؟',
		true: 'صواب',
		false: 'خطأ'
	},
	optionsLabel: 'الإجابات',
	allOptions: 'كل الإجابات',
	gradesLabel: 'ما مدى معرفتك لها؟',
	fresh: 'جديدة',
	quote: (words) => `«${isolated(words)}»`,
	blank: 'فراغ',

	verdict: {
		right: 'صواب',
		slip: 'صواب، بخطأ إملائي',
		hinted: 'صواب، بتلميح',
		slow: 'صواب، ببطء',
		wrong: 'ليس تمامًا',
		missing: 'فات',
		unknown: 'لا إجابة',
		self: 'الإجابة',
		some: (right, all) => `${number(right)} من ${number(all)}`
	},
	mark: {
		key: 'الإجابة الصحيحة',
		picked: 'إجابتك'
	},
	youSaid: 'إجابتك',
	lacks: {
		day: 'اليوم مطلوب أيضًا.',
		month: 'الشهر مطلوب أيضًا.',
		year: 'السنة مطلوبة أيضًا.',
		date: 'التاريخ الكامل مطلوب.',
		era: 'كان ذلك قبل الميلاد.',
		scale: 'مطلوب أيضًا: آلاف أم ملايين أم أكثر.',
		unit: 'الوحدة مطلوبة أيضًا.',
		name: 'الاسم الكامل مطلوب.',
		place: 'الجزء منه مطلوب أيضًا.',
		accents: 'هنا تُحسب علامات التشكيل.'
	},
	back: (when) => `تعود ${isolated(when)}`,
	again: 'تعود مرة أخرى في هذه الجلسة',
	soon: 'قريبًا',
	wholeFact: 'المعلومة كاملة',
	regraded: {
		knew: 'حُسبت معروفة.',
		didNot: 'حُسبت غير معروفة.'
	},
	says: {
		right: (answer) => `صواب. ${isolated(answer)}.`,
		wrong: (answer) => `ليس تمامًا. الإجابة هي ${isolated(answer)}.`,
		answer: (answer) => `الإجابة: ${isolated(answer)}.`,
		list: (right, all) => `ذُكر ${number(right)} من ${number(all)}.`,
		undone: 'تم التراجع. السؤال من جديد:',
		done: 'انتهى. كانت هذه آخر بطاقة.'
	},

	swipe: { again: 'مجددًا', good: 'جيد', next: 'التالي', hint: 'أو بالسحب' },

	done: {
		today: 'العودة إلى اليوم',
		toDeck: 'العودة إلى المجموعة'
	},
	empty: {
		title: 'لا شيء مستحق',
		text: 'تنمو الذاكرة في الفترات بين المراجعات. موعدنا حين تجهز البطاقات التالية.',
		next: (when) => `تعود البطاقة التالية ${isolated(when)}.`
	},
	failed: {
		title: 'تعذر فتح البطاقات',
		text: 'يُرجى إعادة المحاولة. وإن لم يفد ذلك، فإغلاق علامات تبويب Footnote الأخرى وإعادة التحميل.',
		offline: 'ليست هذه المجموعة على هذا الجهاز بعد. يكفي الاتصال مرة واحدة لتبقى.',
		retry: 'إعادة المحاولة'
	},

	help: { title: 'لوحة المفاتيح', open: 'اختصارات لوحة المفاتيح' }
};
