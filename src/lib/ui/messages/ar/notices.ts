import { dayAndYear } from '#lib/ui/server-days.ts';
import type { notices as english } from '#lib/ui/messages/en/notices.ts';
import type { Translated } from '#lib/ui/messages/translated.ts';
import { answer } from './nouns.ts';
import { LOCALE } from './numbers.ts';
import { count } from './plural.ts';

const held = (n: number) =>
	n === 0 ? 'لا شيء ينتظر الحفظ.' : `تنتظر الحفظ في هذه الصفحة ${count(n, answer)}.`;

/** What the learner should know about storage, backups and updates. */
export const notices: Translated<typeof english> = {
	health: {
		full: {
			title: 'هذا الجهاز ممتلئ',
			text: (n) =>
				`${held(n)} يُرجى إخلاء بعض المساحة؛ يُعاد الحفظ تلقائيًا. ولتبقَ هذه الصفحة مفتوحة حتى ذلك الحين.`
		},
		unavailable: {
			title: 'الحفظ لا يعمل الآن',
			text: (n) => `${held(n)} لتبقَ هذه الصفحة مفتوحة؛ يُعاد الحفظ تلقائيًا.`
		},
		blocked: {
			title: 'علامة تبويب أخرى تشغل التخزين',
			text: (n) => `${held(n)} يُرجى إغلاق علامات تبويب Footnote الأخرى.`
		},
		outdated: {
			title: 'حُدِّث Footnote في علامة تبويب أخرى',
			text: (n) => `${held(n)} يُرجى إعادة تحميل هذه الصفحة للمتابعة.`
		},
		cleared: {
			title: 'حُذف ما تعلمته هنا',
			text: (n) =>
				`حذف المتصفح ما كان مخزنًا. بقيت في هذه الصفحة ${count(n, answer)}: يُرجى التصدير قبل إغلاقها، ثم استيراد الملف.`
		},
		'memory-only': {
			title: 'هذا المتصفح لا يحفظ شيئًا',
			text: () =>
				'في النافذة الخاصة يضيع ما تتعلمه عند إغلاقها. للاحتفاظ به يمكن تصديره من الإعدادات.'
		}
	},
	evicted: {
		title: 'مسح المتصفح ما تعلمته',
		text: ({ count: n, day }) =>
			`${day === undefined ? '' : `في ${dayAndYear(day * 86_400_000, LOCALE)} كانت على هذا الجهاز ${count(n, answer)}. `}إن كانت لديك نسخة احتياطية، فيمكن استيرادها من الإعدادات. ومن الآن يمكن السماح للمتصفح بحماية بياناتك هناك، أو تثبيت التطبيق.`,
		action: 'إلى الإعدادات',
		known: 'أعلم'
	},
	reload: 'إعادة التحميل',
	export: 'تصدير',
	backup: {
		title: (n) => `على هذا الجهاز وحده ${count(n, answer)}`,
		text: 'قد يمسح المتصفح تخزين الموقع. يحسن حفظ نسخة في ملف بين حين وآخر؛ ويمكن قراءتها من الإعدادات.',
		action: 'نسخ احتياطي',
		later: 'ليس الآن'
	},
	update: {
		title: 'إصدار جديد جاهز',
		text: 'يُستعمل عند الانتقال إلى صفحة أخرى.',
		action: 'تحديث الآن'
	}
};
