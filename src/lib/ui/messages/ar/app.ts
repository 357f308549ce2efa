import { isolated } from '#lib/ui/isolated.ts';
import type { app as english } from '#lib/ui/messages/en/app.ts';
import type { Translated } from '#lib/ui/messages/translated.ts';

/** The frame around every page. */
export const app: Translated<typeof english> = {
	name: 'Footnote',
	description:
		'اختبارات وبطاقات تعليمية تُظهر كل بطاقة منها مصدرها: من قال ذلك، ومن نقله، وحتى أي تاريخ. تعمل دون شبكة ودون حساب.',
	skip: 'الانتقال إلى المحتوى',
	title: (page) => `${isolated(page)} · Footnote`,
	nav: {
		label: 'القائمة الرئيسية',
		today: 'اليوم',
		decks: 'البطاقات',
		plan: 'الخطة',
		progress: 'التقدم',
		teach: 'الصفوف',
		settings: 'الإعدادات'
	}
};
