import { isolated } from '#lib/ui/isolated.ts';
import type { ownDecks as english } from '#lib/ui/messages/en/own-decks.ts';
import type { Translated } from '#lib/ui/messages/translated.ts';
import { card, fact, mistake, place } from './nouns.ts';
import { number } from './numbers.ts';
import { count } from './plural.ts';

/** Decks that a teacher brings. */
export const ownDecks: Translated<typeof english> = {
	title: 'مجموعاتك',
	description: 'مجموعات تخصك، لك وللصفوف التي تكلفها بها.',
	back: 'كل الصفوف',
	make: 'إنشاء مجموعة',
	fromArticle: 'إنشاء مجموعة من مقال',
	makeHelp: 'تُكتب أو تُلصق، أو تُفتح من قائمة أو ملف؛ ثم تصل إلى الصف عبر «مشاركة».',
	none: 'لم تضف مجموعة بعد. المجموعة ملف نصي: معلومات، لكل منها إجابتها ومصدرها.',
	example: {
		title: 'شكل المجموعة',
		help: 'يُنسخ هذا إلى محرر نصوص، وتوضع معلوماتك مكانه. في ملف README الخاص بـ Footnote المزيد، تحت «\u2068Write a deck\u2069».'
	},
	who: 'لا يراها إلا أنت، والصفوف التي تكلفها بها.',
	size: (facts, cards) => `${count(facts, fact)}، ${count(cards, card)}`,
	changed: (date) => `نسخة ${isolated(date)}`,

	upload: {
		title: 'إضافة مجموعة',
		help: 'تُفحص أولًا، ويظهر كل خطأ عند سطره. والملف الذي له id إحدى مجموعاتك يصير نسختها التالية.',
		file: 'ملف مجموعة',
		fileHelp: 'YAML أو JSON، بحجم 2 MB على الأكثر.',
		text: 'أو نصها',
		send: 'فحص وإضافة',
		problems: {
			missing: 'يُرجى اختيار ملف، أو لصق نصه.',
			large: 'هذا أكثر من 2 MB، أو ملف لا يُقرأ. يُرجى تقسيمه إلى عدة مجموعات.',
			other: 'هذه مجموعة أخرى: يجب أن يكون id في الملف هو id هذه المجموعة.',
			heavy:
				'يحتاج فحص هذه المجموعة إلى وقت أو ذاكرة أكثر من المتاح. لم يُحفظ شيء. يُرجى تقسيمها إلى عدة مجموعات وإضافتها واحدة واحدة.',
			busy: 'تُفحص الآن مجموعات كثيرة. لم يُحفظ شيء. يُرجى الانتظار دقيقة، ثم الإرسال من جديد.'
		}
	},

	mistakes: {
		title: (n, file) => `${count(n, mistake)}${file === '' ? '' : ` في ${isolated(file)}`}`,
		help: 'لم يُحفظ شيء. يُرجى تصحيحها والإرسال من جديد.',
		line: (n) => `السطر ${number(n)}`
	},

	review: {
		title: (deck) => `قبل أن يحصل الطلاب على «${isolated(deck)}»`,
		warnings: (n) => `للنظر: ${count(n, place)}`,
		same: 'لا تُضاف معلومة ولا تُحذف، ولا تتغير إجابة.',
		kept: 'ما تعلمه طلابك من المعلومات الأخرى يبقى كما هو.',
		changes: {
			added: { title: (n) => `تُضاف ${count(n, fact)}`, help: '' },
			removed: {
				title: (n) => `تُحذف ${count(n, fact)}`,
				help: 'لا يُسأل عنها بعد ذلك.'
			},
			announced: {
				title: (n) => `بإجابة جديدة، كما في «changes» في المجموعة: ${count(n, fact)}`,
				help: 'من يعرف الإجابة القديمة يُخبر بذلك، ويُسأل من جديد.'
			},
			silent: {
				title: (n) => `بإجابة جديدة لا يذكرها «changes»: ${count(n, fact)}`,
				help: 'من تعلم الإجابة القديمة ستُحسب له خطأ دون أن يُخبر. إن كان العالم قد تغير، فليُضف إلى «changes» ما كانت الإجابة وحتى متى. وإن كان سهوًا، فيمكن قول ذلك في الأسفل.'
			},
			reworded: {
				title: (n) => `بصياغة أو ملاحظات أو مصادر أخرى والإجابة نفسها: ${count(n, fact)}`,
				help: ''
			}
		},
		corrections: 'هذه تصحيحات فقط',
		unconfirmed: 'يُرجى تحديد هذا، أو إضافة ما كانت الإجابة إلى «changes» في الملف.',
		publish: 'نشر للطلاب',
		stop: 'رجوع'
	},

	deck: {
		description: 'مجموعة تخصك: نسخها وملفها.',
		look: 'عرض المجموعة',
		source: 'تنزيل ملفها',
		versions: 'النسخ',
		latest: 'ما يحصل عليه الطلاب الآن',
		replace: 'إضافة نسخة جديدة',
		replaceHelp: (id) =>
			`يجب أن يكون id الملف ${isolated(id)}. يظهر لك ما يتغير قبل أن يحصل عليه الطلاب.`,
		end: 'الحذف',
		remove: 'حذف هذه المجموعة',
		removeText:
			'تختفي بكل نسخها، ومن أجهزة طلابك أيضًا. وتبقى واجباتها بلا أسئلة. الأولى تنزيل ملفها إن كان قد يلزم لاحقًا.',
		removeNow: (title) => `حذف «${isolated(title)}» نهائيًا`
	}
};
