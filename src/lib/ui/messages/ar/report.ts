import { isolated } from '#lib/ui/isolated.ts';
import type { report as english } from '#lib/ui/messages/en/report.ts';
import type { Translated } from '#lib/ui/messages/translated.ts';
import { answer, day as dayNoun, fact, question, wrongAnswer } from './nouns.ts';
import { minutes, number, outOfHundred, percent } from './numbers.ts';
import { and, count } from './plural.ts';

const rounded = (share: number) => Math.round(share * 100);
const spread = (mean: number, low: number, high: number) =>
	rounded(low) === rounded(high)
		? percent(mean)
		: `${percent(mean)}، والأرجح بين ${percent(low)} و${percent(high)}`;

/** How a class stands with an assignment. */
export const report: Translated<typeof english> = {
	description: 'من لم يبدأ، وما أخطأ فيه الصف، ومن سينجح.',
	change: 'تغيير',
	csv: 'كجدول (CSV)',
	print: 'طباعة',
	back: 'العودة إلى التقرير',
	percent,

	live: {
		on: 'يتجدد ما دامت الصفحة مفتوحة.',
		lost: 'الخادم لا يجيب: هكذا كان الوضع قبل قليل.',
		sort: 'ترتيب من جديد'
	},

	glance: {
		label: 'نظرة سريعة',
		absent: (n, of) =>
			n === 0 ? 'بدأ الجميع' : n === of ? 'لم يبدأ أحد' : n === 1 ? 'لم يبدأ' : 'لم يبدؤوا',
		missed: 'الأكثر خطأ',
		nothingMissed: 'لا خطأ حتى الآن',
		course: (day) =>
			day === undefined ? 'على المسار حتى اليوم' : `على المسار حتى ${isolated(day)}، بوتيرتهم`,
		of: (n, of) => `${number(n)} من ${number(of)}`
	},

	absent: {
		title: 'من لم يبدأ',
		everybody: 'بدأ الجميع.',
		nobody: {
			title: 'لم يبدأ أحد',
			text: 'يمكن عرض الرمز مرة أخرى، وترك الجميع يجيبون عن بطاقة أولى الآن: يستغرق ذلك دقيقة.',
			action: 'عرض الرمز'
		},
		noPupils: {
			title: 'لا أحد في هذا الصف بعد',
			text: 'يمكن عرض الرمز أو طباعة ورقة الانضمام. ومن ينضم يجد هذا الواجب فورًا.',
			action: 'عرض الرمز'
		},
		never: 'في القائمة، لم ينضموا',
		neverHelp: 'يحتاجون إلى الرمز، وإلى اسم من القائمة.'
	},

	missed: {
		title: 'ما أخطأ فيه الصف',
		none: 'لا إجابة خاطئة حتى الآن.',
		noAnswers: 'لم يجب أحد بعد.',
		share: (wrong, asked) => `${count(wrong, wrongAnswer)} من ${number(asked)}`,
		instead: 'أُجيب بدلًا منها',
		times: (n) => `${number(n)}\u00a0×`,
		more: (n) => `أخطأ أحد كذلك في ${count(n, fact, 'oblique')}`,
		others: (n) => `و${count(n, wrongAnswer)} غيرها`
	},

	outlook: {
		title: (day) => (day === undefined ? 'من ينجح لو كان اليوم' : `من سينجح حتى ${isolated(day)}`),
		help: (questions) =>
			`نتيجة كل طالب في اختبار من ${count(questions, question, 'oblique')} إذا تعلم في أيام بقدر ما مضى، كما يقدّرها جهازه. في أربع حالات من خمس تقع ضمن النطاق. وتحته ما أنجزه من المطلوب حتى الآن، والنتيجة دون أي شيء آخر.`,
		target: (share) => `الخط: ${percent(share)}.`,
		score: percent,
		band: (low, high) =>
			rounded(low) === rounded(high) ? '' : `${percent(low)} إلى ${percent(high)}`,
		inWords: spread,
		followed: (mean) => `${percent(mean)} باتباع الخطة`,
		idle: (mean) => `${percent(mean)} دون أي شيء آخر`,
		did: { done: 'أُنجز', partly: 'أُنجز بعضه', not: 'لم يُنجز' },
		work: (days, ofDays, done, ofMinutes) =>
			`${number(days)} من ${count(ofDays, dayNoun, 'oblique')}، ${number(done)} من ${minutes(ofMinutes)}`,
		late: (n) => `${minutes(n)} بعد الموعد`,
		cameLate: (n, of) =>
			`تستند إلى ${number(n)} من ${count(of, answer, 'oblique')} وصلت متأخرة أكثر من أسبوع`,
		doneBy: (n, of, day) => `أنجز ${number(n)} من ${number(of)} ما كان موعده ${isolated(day)}`,
		doneSoFar: (n, of) => `أنجز ${number(n)} من ${number(of)} المطلوب حتى الآن`,
		courses: {
			on: 'على المسار',
			open: 'غير محسوم',
			short: 'دون المطلوب',
			absent: 'لم يبدأ'
		},
		counts: (n, course) => `${isolated(course)}: ${number(n)}`
	},

	grid: {
		title: 'الطلاب والمعلومات',
		caption: 'مدى معرفة كل طالب لكل معلومة. المعلومات مرقمة، والأكثر خطأ أولًا.',
		help: 'بلمس مربع، أو بمفاتيح الأسهم.',
		pupil: 'الطالب',
		region: 'الطلاب والمعلومات، قابل للتمرير',
		known: {
			likely: 'معروفة غالبًا',
			unsure: 'غير مؤكدة',
			unlikely: 'مستبعدة',
			new: 'لم تُسأل بعد'
		},
		cell: (pupil, known) => `${isolated(pupil)}: ${isolated(known)}`,
		fact: (n) => `المعلومة ${number(n)}`,
		key: 'رقم كل معلومة'
	},

	pupil: {
		title: (nickname) => nickname,
		description: 'أين وصل طالب في واجب.',
		only: (title) => `ما يخص «${isolated(title)}» فقط.`,
		notBegun: {
			title: 'لم يبدأ',
			text: 'لم يصل شيء من هذا الطالب لهذا الواجب. وإن كان قد تعلم دون شبكة، فسيصل عندما يتصل جهازه.'
		},
		score: (day) =>
			day === undefined
				? 'النتيجة المتوقعة اليوم'
				: `النتيجة المتوقعة في ${isolated(day)}، بوتيرة الطالب`,
		work: 'المطلوب حتى الآن',
		begun: (share) => `${percent(share)} من المعلومات سُئل عنها مرة على الأقل`,
		answers: (asked, wrong) => `${count(asked, answer)}، والخاطئ منها ${number(wrong)}`,
		extra: (n) => `وقت إضافي في الاختبارات ${outOfHundred(n)}`,
		cameLate: (n, of) =>
			`وصلت ${number(n)} من ${count(of, answer, 'oblique')} بعد أكثر من أسبوع من اليوم المنسوبة إليه. هكذا يبدو الأمر عندما يتعلم أحد دون شبكة، أو قبل انضمامه؛ ولا يميّز الخادم ذلك من ساعة خاطئة، أو من إجابات لم يعطها أحد. وتستند النتيجة إليها: يحسن السؤال عن ذلك، أو ترك الطالب يجيب هنا عن بضع معلومات.`,
		came: (n, days, day) =>
			`${isolated(day)}: ${count(n, answer)} من ${count(days, dayNoun, 'oblique')}`,
		cameTogether: 'إجابات أيام عدة وصلت دفعة واحدة',
		cameHelp: 'كما بعد مدة دون شبكة.',
		days: 'أيام التعلم',
		tests: 'الاختبارات التجريبية',
		test: (date, score, mean, low, high) =>
			`${isolated(date)}: ${percent(score)} (المتوقع ${percent(mean)}، بين ${percent(low)} و${percent(high)})`,
		facts: 'معلومة معلومة'
	},

	overview: {
		description: 'أين وصل طالب في واجبات الصف.',
		none: 'لا واجبات لهذا الصف بعد.',
		more: 'الواجبات السابقة في صفحة الصف.'
	},

	fact: {
		description: 'معرفة الصف لمعلومة واحدة.',
		who: 'من يعرفها',
		nobody: 'لا أحد في هذا الصف بعد.',
		wrong: 'أُجيب بدلًا منها',
		noWrong: 'لا إجابة خاطئة حتى الآن.',
		source: 'الحاشية',
		toDeck: 'في المجموعة'
	},

	table: {
		pupil: 'الطالب',
		begun: 'ما بُدئ (%)',
		answers: 'الإجابات',
		wrong: 'الخاطئة',
		cameLate: 'وصلت متأخرة أكثر من أسبوع',
		last: 'آخر يوم',
		score: 'النتيجة المتوقعة (%)',
		low: 'الأدنى (%)',
		high: 'الأعلى (%)',
		followed: 'باتباع الخطة (%)',
		idle: 'دون أي شيء آخر (%)',
		did: 'الواجب',
		days: 'الأيام',
		ofDays: 'الأيام المطلوبة',
		minutes: 'الدقائق',
		ofMinutes: 'الدقائق المطلوبة',
		course: 'المسار',
		notJoined: 'لم ينضم'
	},
	names: and
};
