import { isolated } from '#lib/ui/isolated.ts';
import type { settings as english } from '#lib/ui/messages/en/settings.ts';
import type { Translated } from '#lib/ui/messages/translated.ts';
import { entry, problem } from './nouns.ts';
import { outOfHundred } from './numbers.ts';
import { count } from './plural.ts';

/** Settings. */
export const settings: Translated<typeof english> = {
	title: 'الإعدادات',
	description: 'مقدار التعلم، ومظهر التطبيق، وكل ما تعلمته في ملف.',
	needsDevice: 'هذه الإعدادات محفوظة على جهازك وتحتاج إلى JavaScript.',
	learning: {
		title: 'التعلم',
		newPerDay: 'بطاقات جديدة في اليوم',
		newPerDayHelp: 'كل بطاقة جديدة تجلب نحو سبع مراجعات في الأسابيع التالية.',
		newPerDayProblems: {
			missing: 'كم بطاقة؟ يُرجى كتابتها بالأرقام. مع 0 لا بطاقات جديدة.',
			negative: 'لا يمكن أن يقل عن 0. مع 0 لا بطاقات جديدة.',
			many: 'لا أحد يتعلم هذا القدر: 1000 في اليوم على الأكثر.'
		},
		notSaved: 'إحدى الإجابات تحتاج إلى نظرة أخرى. لم يُحفظ شيء بعد.',
		retention: 'التذكر المستهدف',
		retentionHelp: (percent) =>
			`تعود البطاقة عندما يهبط احتمال تذكرها إلى ${outOfHundred(percent)}. والأعلى يعني مراجعات أكثر.`,
		dayStart: 'يبدأ اليوم الجديد في',
		dayStartHelp: 'التعلم ليلًا قبل هذه الساعة يُحسب لليوم السابق.',
		percent: outOfHundred,
		hour: (h) => `${String(h).padStart(2, '0')}:00`,
		save: 'حفظ',
		saved: 'حُفظ.',
		evenDays: 'أيام متقاربة',
		evenDaysHelp:
			'البطاقات التي تعرفها جيدًا تأتي أبكر قليلًا أو متأخرة قليلًا، كي لا يطول يوم عن غيره كثيرًا. وبطاقات الامتحان تبقى في أيامها.'
	},
	appearance: {
		title: 'المظهر',
		system: 'النظام',
		light: 'فاتح',
		dark: 'داكن'
	},
	data: {
		title: 'بياناتك',
		text: 'كل ما تعلمته على هذا الجهاز. وهو لك: يمكن أخذه في ملف واحد، وقراءته من جديد في أي مكان.',
		export: 'تصدير كل شيء',
		exporting: 'يُكتب الملف\u00a0…',
		exported: (name) => `حُفظ باسم ${isolated(name)}.`,
		notExported:
			'تعذرت كتابة الملف: لا يتيح هذا الجهاز بياناته الآن. يُرجى إغلاق علامات تبويب Footnote الأخرى، وإعادة التحميل، ثم إعادة المحاولة.',
		import: 'استيراد ملف',
		importHelp: 'يضيف ما في الملف إلى ما هنا. لا يُستبدل شيء.',
		importing: 'يُقرأ الملف\u00a0…',
		imported: (added, known) =>
			added === 0
				? `لا جديد. كان هنا بالفعل: ${count(known, entry)}.`
				: `أُضيف ${count(added, entry)}${known ? `؛ وكان هنا بالفعل: ${count(known, entry)}` : ''}.`,
		moreProblems: (n) => `وكذلك ${count(n, problem)}.`,
		unread: 'تعذرت قراءة هذا الملف. لم يتغير شيء.',
		failed: 'لم يُستورد الملف. لم يتغير شيء.',
		newer: (n) =>
			`من إصدار أحدث من Footnote: ${count(n, entry)}. يُحفظ ذلك ويُرسل ويُصدَّر مع غيره، ويُحسب بعد تحديث هذا الجهاز.`,
		aside: (n) =>
			`بقيمة لا يعرفها هذا الإصدار: ${count(n, entry)}. يُحفظ ذلك ويُرسل ويُصدَّر مع غيره، ولا يُحسب حتى يأتي إصدار يقرؤه.`
	},
	storage: {
		title: 'التخزين',
		asking: 'يُسأل المتصفح\u00a0…',
		persisted: 'وعد المتصفح بألا يمسح ما تعلمته.',
		notPersisted:
			'قد يمسح المتصفح تخزين الموقع عندما تضيق مساحة الجهاز أو تطول مدة عدم زيارته. يمكن تثبيت التطبيق، أو طلب الحماية.',
		unknown: 'لا يقول هذا المتصفح هل يحمي تخزين الموقع. يحسن التصدير بين حين وآخر.',
		ask: 'حماية بياناتي',
		refused: 'رفض المتصفح الآن. كثيرًا ما يفيد تثبيت التطبيق أو زيارته مرارًا.'
	},
	classes: {
		title: 'الصفوف',
		pupil: 'بالرمز من معلمك يظهر ما على صفك أن يتعلمه في صفحة «اليوم».',
		join: 'الانضمام إلى صف',
		joinAnother: 'صف آخر',
		mine: (names) => (names.length === 1 ? names[0]! : 'صفوفك'),
		teach: 'للمعلمين: تكليف الصف بمجموعات، ومعرفة ما سيعرفه حتى الامتحان.',
		welcome: 'التدريس مع Footnote',
		teacher: 'ما تتعلمه صفوفك، وأين وصلت.',
		taught: 'صفوفك'
	},
	about: {
		title: 'عن التطبيق',
		text: 'يُظهر Footnote مصدر كل بطاقة. لا يتصل بأحد غير خادمه، ولا يحتاج إلى حساب، وليس فيه إعلانات ولا تتبع.',
		license: 'برنامج حر برخصة MIT. والخطوط برخصة \u2068SIL Open Font License\u2069.',
		version: (v) => `الإصدار ${isolated(v)}`
	}
};
