import { isolated } from '#lib/ui/isolated.ts';
import type { map as english } from '#lib/ui/messages/en/map.ts';
import type { Translated } from '#lib/ui/messages/translated.ts';
import { number } from './numbers.ts';

/** Maps, wherever they are. */
export const map: Translated<typeof english> = {
	borders:
		'الحدود: \u2068Natural Earth\u2069، والقرم فيها جزء من أوكرانيا كما تراه الجمعية العامة للأمم المتحدة (القرار \u206868/262\u2069).',
	show: 'على الخريطة',
	loading: 'تُرسم الخريطة\u00a0…',
	failed: 'تعذر تحميل الخريطة. كل الأسماء هنا.',
	part: 'جزء من العالم',
	views: {
		world: 'العالم',
		europe: 'أوروبا',
		africa: 'أفريقيا',
		'west-asia': 'غرب آسيا',
		'east-asia': 'شرق آسيا',
		oceania: 'أوقيانوسيا',
		'north-america': 'أمريكا الشمالية',
		caribbean: 'الكاريبي',
		'south-america': 'أمريكا الجنوبية'
	},
	signs: { picked: 'مختار', right: 'صواب', wrong: 'خطأ', missed: 'فات' },
	ofGroups: (groups) =>
		`خريطة. ${groups.map(({ name, count }) => `${isolated(name)}: ${number(count)}`).join('؛ ')}. الأسماء في القوائم.`
};
