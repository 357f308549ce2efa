import type { FailureKind } from '#lib/device/storage/health.ts';
import type { AddressPart } from '#lib/exam/test/address.ts';
import { EXTRA_TIME, MOST_MINUTES, MOST_QUESTIONS } from '#lib/exam/test/settings.ts';
import { isolated } from '#lib/ui/isolated.ts';
import type { test as english } from '#lib/ui/messages/en/test.ts';
import type { Translated } from '#lib/ui/messages/translated.ts';
import { minute, point, question } from './nouns.ts';
import { hours, minutes, number, outOfHundred, percent, seconds } from './numbers.ts';
import { and, count } from './plural.ts';

/** "نحو 70%", "بين 55% و80%". */
function band({ low, high }: { low: number; high: number }): string {
	const [from, to] = [Math.round(low * 100), Math.round(high * 100)];
	return to - from < 2
		? `نحو ${outOfHundred(to)}`
		: `بين ${outOfHundred(from)} و${outOfHundred(to)}`;
}

const MAY_BE: Record<AddressPart, string> = {
	decks: 'اسم مجموعة',
	exam: 'اسم امتحان',
	seed: 'رقم اختبار',
	questions: `عدد أسئلة، من 1 إلى ${MOST_QUESTIONS}`,
	forms: 'طريقة سؤال',
	minutes: `عدد دقائق، من 1 إلى ${MOST_MINUTES}`,
	extra: `وقت إضافي، ${EXTRA_TIME.join(' أو ')} بالمئة`
};

/** "45 ث", "1 د", "2 د 5 ث", "1 س 10 د". */
function duration(ms: number): string {
	const whole = Math.round(ms / 1000);
	if (whole < 60) return seconds(whole);
	const full = Math.floor(whole / 60);
	if (full >= 60) return `${hours(Math.floor(full / 60))} ${minutes(full % 60)}`;
	return whole % 60 === 0 ? minutes(full) : `${minutes(full)} ${seconds(whole % 60)}`;
}

/** Points with a half or a third: "14", "14.5", "14.33". */
const points = (n: number) => number(n, 2);
const pointsText = (n: number, place?: 'oblique') => count(Math.round(n * 100) / 100, point, place);

/** Tests: what they are made of, taking them, what came of them, and on paper. */
export const test: Translated<typeof english> = {
	title: 'اختبار ذاتي',
	description: 'امتحان تجريبي دون نتائج حتى النهاية، مع مصادر كل إجابة.',
	percent,
	duration,
	needsScript: 'يحتاج الاختبار إلى JavaScript. والنسخة الورقية تعمل دونه.',
	loading: 'تُجلب الأسئلة\u00a0…',
	failed: {
		title: 'تعذر فتح الاختبار',
		text: 'جزء من التطبيق ليس على هذا الجهاز بعد. يكفي الاتصال مرة واحدة ليبقى.',
		offline: 'إحدى المجموعات ليست على هذا الجهاز بعد. يكفي الاتصال مرة واحدة لتبقى.',
		unknown: 'لا يوجد هذا الامتحان أو هذه المجموعة على هذا الجهاز.',
		keep: {
			full: 'لا مكان للاختبار على هذا الجهاز. يُرجى إخلاء بعض المساحة، ثم إعادة المحاولة.',
			unavailable: 'تخزين هذا الجهاز لا يجيب الآن. يُرجى إعادة المحاولة بعد قليل.',
			blocked:
				'علامة تبويب أخرى تشغل التخزين. يُرجى إغلاق علامات تبويب Footnote الأخرى، ثم إعادة المحاولة.',
			outdated: 'حُدِّث Footnote في علامة تبويب أخرى. يُرجى إعادة تحميل هذه الصفحة، ثم إعادة المحاولة.',
			forbidden:
				'لا يسمح هذا المتصفح لـ Footnote بحفظ شيء، فيضيع الاختبار. يُرجى السماح لهذا الموقع بتخزين البيانات، أو استعمال نافذة أخرى.',
			cleared: 'حذف المتصفح ما كان مخزنًا هنا. يُرجى إعادة تحميل هذه الصفحة، ثم إعادة المحاولة.'
		} satisfies Record<FailureKind, string>,
		retry: 'إعادة المحاولة'
	},

	setUp: {
		decks: 'المجموعات',
		whichDecks: 'يُرجى اختيار مجموعة واحدة على الأقل.',
		intro: 'لا تظهر النتائج حتى النهاية. ويمكن تغيير كل إجابة حتى التسليم.',
		begin: 'بدء',
		questions: 'الأسئلة',
		atMost: (n) => `مع هذا الاختيار ${count(n, question)} على الأكثر.`,
		none: 'لا يمكن السؤال عن شيء بهذه الطرق. يُرجى اختيار طرق أكثر.',
		summary: (n, time) =>
			`${count(n, question)}، ${time === undefined ? 'دون حد للوقت' : count(time, minute)}`,
		expected: (predicted) => `بحسب ذاكرتك الآن، المتوقع ${band(predicted)}.`,
		change: 'تغيير',
		forms: 'طرق السؤال',
		groups: {
			pick: 'اختيار إجابة',
			several: 'مطابقة وتصنيف وترتيب',
			type: 'كتابة الإجابة',
			list: 'ذكر قائمة كاملة',
			map: 'على الخريطة'
		},
		time: 'الوقت',
		noLimit: 'بلا حد',
		minutes: (n) => count(n, minute),
		extra: 'وقت إضافي',
		noExtra: 'بلا',
		percentMore: (n) => `زيادة ${outOfHundred(n)}`,
		paper: 'طباعته على ورق',
		shared: 'هذا العنوان يعطي الجميع الأسئلة نفسها.',
		another: 'سحب أسئلة أخرى',
		parts: (titles) => `فقط ${and(titles)}.`,
		noPart: 'ما ليس في أي جزء'
	},
	badAddress: {
		title: 'لا يؤدي هذا العنوان إلى اختباره',
		stray: ({ part, text }) =>
			text === ''
				? `لا شيء حيث يجب أن يكون: ${MAY_BE[part]}.`
				: `«${isolated(text)}» ليس المطلوب هنا: ${MAY_BE[part]}.`,
		unknown: (cover) =>
			'deck' in cover
				? `لا توجد مجموعة اسمها «${isolated(cover.deck)}».`
				: `ليس في «${isolated(cover.title)}» جزء اسمه «${isolated(cover.section)}».`,
		text: 'جزء منه ناقص أو فيه خطأ مطبعي. يمكن طلب العنوان من جديد، أو المتابعة دون ذلك الجزء: وتكون الأسئلة عندها غيرها.',
		goOn: 'المتابعة دونه',
		choose: 'اختيار مجموعات'
	},
	underWay: {
		title: 'هناك اختبار جارٍ',
		text: (title, answered, all) =>
			`${isolated(title)}: أُجيب عن ${number(answered)} من ${number(all)}.`,
		goOn: 'متابعة',
		discard: 'التخلص منه',
		sure: 'التخلص من هذا الاختبار؟ تضيع إجاباته.',
		keep: 'إبقاؤه'
	},

	run: {
		title: 'اختبار',
		close: 'مغادرة الاختبار؛ يبقى بانتظارك',
		newer:
			'هذا السؤال من إصدار أحدث. للإجابة عنه أغلق Footnote وافتحه من جديد وأنت متصل بالشبكة؛ وتبقى إجاباتك الأخرى كلها.',
		question: (n, all) => `السؤال ${number(n)} من ${number(all)}`,
		answered: (n, all) => `أُجيب عن ${number(n)} من ${number(all)}`,
		left: (ms) => {
			const whole = Math.ceil(ms / 1000);
			return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
		},
		leftLabel: 'الوقت الباقي',
		minutesLeft: (n) => `الباقي ${count(n, minute)}.`,
		lastMinute: 'بقي أقل من دقيقة. ثم يُسلَّم الاختبار كما هو.',
		back: 'السابق',
		next: 'التالي',
		finish: 'إنهاء',
		flag: 'للمراجعة',
		flagged: 'وُضعت عليه علامة للمراجعة.',
		unflagged: 'أُزيلت العلامة.',
		chosen: (text) => `اختير ${isolated(text)}.`,
		notChosen: (text) => `أُلغي اختيار ${isolated(text)}.`,
		pickOne: 'تُختار واحدة',
		overview: 'نظرة عامة',
		map: {
			failed: 'تعذر تحميل الخريطة. كل الدول هنا.',
			retry: 'تحميل الخريطة من جديد',
			list: 'الدول'
		}
	},
	trouble: {
		answers: 'آخر إجاباتك لم تُحفظ بعد',
		ending: 'اختبارك لم يُسلَّم بعد',
		still: 'الحفظ لا يعمل الآن',
		text: {
			full: 'هذا الجهاز ممتلئ. يُرجى إخلاء بعض المساحة: ثم يستمر تلقائيًا. ولتبقَ هذه الصفحة مفتوحة حتى ذلك الحين.',
			unavailable: 'تخزين هذا الجهاز لا يجيب الآن. يُعاد تلقائيًا: لتبقَ هذه الصفحة مفتوحة.',
			blocked:
				'علامة تبويب أخرى تشغل التخزين. يُرجى إغلاق علامات تبويب Footnote الأخرى: ثم يستمر تلقائيًا.',
			outdated:
				'حُدِّث Footnote في علامة تبويب أخرى. يُرجى إعادة تحميل هذه الصفحة: وتأتي إجاباتك معها.',
			forbidden:
				'لا يسمح هذا المتصفح لـ Footnote بحفظ شيء. يُرجى السماح لهذا الموقع بتخزين البيانات: ثم يستمر تلقائيًا. ولتبقَ هذه الصفحة مفتوحة حتى ذلك الحين.',
			cleared:
				'حذف المتصفح ما كان مخزنًا هنا. إجاباتك كلها في هذه الصفحة: لتبقَ مفتوحة، ويحسن تدوين ما يلزم منها.',
			fault: 'حدث عطل في Footnote. إجاباتك كلها في هذه الصفحة: لتبقَ مفتوحة، ويُرجى إعادة المحاولة.'
		} satisfies Record<FailureKind | 'fault', string>,
		cleared: {
			title: 'حُذف ما كان مخزنًا هنا',
			text: 'حذف المتصفح ما خزنه Footnote. حُفظ هذا الاختبار من جديد بكل إجاباتك: يمكن متابعته. وإن كانت لديك نسخة احتياطية مما تعلمته، فيمكن استيرادها بعد ذلك من الإعدادات.'
		},
		lost: 'حُدِّث Footnote في علامة تبويب أخرى، ولا يمكن لهذه الصفحة حفظ المزيد. يُرجى تدوين آخر إجابة لك، ثم إعادة التحميل.',
		retry: 'إعادة المحاولة',
		reload: 'إعادة التحميل'
	},
	overview: {
		title: 'نظرة عامة',
		item: (n, answered, flagged) =>
			`السؤال ${number(n)}، ${answered ? 'أُجيب عنه' : 'مفتوح'}${flagged ? '، للمراجعة' : ''}`,
		open: (n) => (n === 0 ? 'لكل سؤال إجابة.' : `ما زال مفتوحًا: ${count(n, question)}.`),
		flagged: (n) => `للمراجعة: ${number(n)}.`,
		answeredSign: 'أُجيب',
		openSign: 'مفتوح',
		flaggedSign: 'للمراجعة',
		goOn: 'متابعة',
		handIn: 'تسليم'
	},
	elsewhere: {
		title: 'هذا الاختبار مفتوح في علامة تبويب أخرى',
		text: 'علامتان تعيق إحداهما الأخرى. يمكن متابعته هنا؛ فتتوقف الأخرى.',
		take: 'المتابعة هنا'
	},
	missing: {
		title: 'هذا الاختبار ليس على هذا الجهاز',
		text: 'لا يُجرى الاختبار إلا حيث بدأ، وهناك تُعرض آخر عشرة اختبارات. هذا بدأ في مكان آخر، أو أُلغي، أو مضى عليه وقت طويل؛ وحصيلته في تقدمك.',
		another: 'اختبار آخر',
		progress: 'إلى تقدمي'
	},
	ending: 'يجري التصحيح\u00a0…',

	result: {
		title: 'النتيجة',
		timeUp: 'انتهى الوقت: سُلِّم الاختبار كما هو.',
		points: (reached, all) => `${points(reached)} من ${pointsText(all, 'oblique')}`,
		pointsOf: (reached) => pointsText(reached),
		score: percent,
		says: (known, n) =>
			`تعرف ${band(known)} من كل ما يمكن السؤال عنه: ولا يمكن لـ ${count(n, question, 'oblique')} قول ذلك بدقة أكبر.`,
		yours: (score) => `أنت: ${percent(score)}`,
		compared: {
			below: 'أقل من المتوقع',
			within: 'كالمتوقع',
			above: 'أكثر من المتوقع'
		},
		expected: (predicted) => `المتوقع: ${band(predicted)}`,
		bandLabel: (score, predicted) => `نتيجتك ${percent(score)}؛ والمتوقع ${band(predicted)}`,
		took: (ms) => `في ${duration(ms)}`,
		study: (n) => `تعلُّم ما فاتني (${number(n)})`,
		allRight: 'كل شيء صواب.',
		again: 'إعادته',
		another: 'اختبار جديد',
		share: 'مشاركته',
		tooLong: 'عنوانه يذكر أجزاء كثيرة من المجموعات، فهو أطول من أن يُشارك. يمكن إعادته هنا.',
		copied: 'نُسخ عنوان هذا الاختبار.',
		copyThis: 'هذا العنوان للنسخ:',
		toDeck: 'إلى المجموعة',
		toDecks: 'إلى المجموعات',
		items: 'سؤالًا سؤالًا',
		wrongOnly: 'ما لم يكن صوابًا فقط',
		unanswered: 'لم تُجب.',
		youAnswered: 'إجابتك',
		rightAnswer: 'الإجابة الصحيحة',
		time: 'الوقت',
		footnote: 'حاشية',
		signs: { right: 'صواب', partly: 'صواب جزئيًا', wrong: 'خطأ', open: 'بلا إجابة' }
	},

	paper: {
		title: (deck) => `اختبار: ${isolated(deck)}`,
		none: 'لا اختبار على ورق',
		name: 'الاسم',
		date: 'التاريخ',
		points: (n) => `المجموع ${count(n, point)}، لكل سؤال درجة.`,
		print: 'طباعة',
		back: 'رجوع',
		hint: 'تبدأ الإجابات في صفحة مستقلة.',
		key: 'الإجابات',
		tickOne: 'تُحدَّد إجابة واحدة.',
		tickAll: 'تُحدَّد كل الإجابات الصحيحة.',
		trueOrFalse: 'صواب أم خطأ؟',
		true: 'صواب',
		false: 'خطأ',
		match: 'يُكتب بجانب كل منها حرف إجابتها.',
		group: 'يُكتب بجانب كل منها حرف مجموعتها.',
		order: 'تُكتب الحروف بالترتيب، من الأول إلى الأخير.',
		list: (n) => `تُذكر كلها، وعددها ${number(n)}.`,
		test: (seed) => `الاختبار ${isolated(String(seed))}`,
		source: 'المصدر'
	}
};
