import type { model as english } from '#lib/ui/messages/en/model.ts';
import type { Translated } from '#lib/ui/messages/translated.ts';
import { isolated } from '#lib/ui/isolated.ts';
import { fact } from './nouns.ts';
import { number } from './numbers.ts';
import { count } from './plural.ts';

/** A language model of one's own that is asked for facts of an article. */
export const model: Translated<typeof english> = {
	title: 'نموذج لغوي خاص بك',
	text: 'تستخرج القواعد المعلومات من المقال بلا عون أحد. فإن كنت تشغّل نموذجًا لغويًا، أو كانت مدرستك تشغّله، أمكن سؤاله عن المزيد. تُقارن إجابته بكلمات المقال، ثم تنظر أنت في كل معلومة.',
	warning:
		'حين تسأله يُرسل نص المقال إلى هذا العنوان، ويستطيع من يشغّله قراءته. لا يُرسل شيء قبل أن تضغط الزر بجانب مقال.',
	address: 'العنوان',
	addressHelp: `لأي خادم يتكلم كخادم OpenAI. في Ollama: ${isolated('http://localhost:11434/v1')}، وفي llama.cpp: ${isolated('http://localhost:8080/v1')}.`,
	name: 'النموذج',
	nameHelp: `كما يسميه خادمه، مثل ${isolated('llama3.1')}.`,
	key: 'المفتاح',
	keyHelp: 'إن كان يطلب مفتاحًا. يبقى على هذا الجهاز ولا يوضع في أي ملف تصدّره.',
	wrong: `اكتب عنوانًا يبدأ بـ ${isolated('https://')}، أو بـ ${isolated('http://localhost')} أو ${isolated('http://127.0.0.1')} لخادم على هذا الجهاز.`,
	nameMissing: 'اذكر أي نموذج.',
	keep: 'احفظه',
	try: 'جرّبه',
	trying: 'يجري سؤاله …',
	forget: 'انسه',
	kept: (name) => `يمكن سؤال ${isolated(name)} بجانب كل مقال على هذا الجهاز.`,
	notKept: 'هذا المتصفح لا يحفظ شيئًا، فلا يمكن استعماله هنا.',
	forgotten: 'نُسي العنوان والنموذج والمفتاح.',
	answered: (seconds) => `يجيب، والثواني التي استغرقها: ${number(seconds)}.`,
	ask: (name) => `اسأل ${isolated(name)} عن المزيد`,
	sends: (host) => `يُرسل نص المقال إلى ${isolated(host)}.`,
	asking: (name) => `يجري سؤال ${isolated(name)}`,
	part: (n, all) => `الجزء ${number(n)} من ${number(all)} …`,
	stop: 'أوقفه',
	came: (n) => (n === 0 ? 'لم يأتِ بجديد.' : `جاء بما يُنظر فيه: ${count(n, fact)}.`),
	refused: (n) => `المرفوض ${number(n)}:`,
	why: {
		shape: (n) => `${number(n)} ليس معلومة أو أطول مما ينبغي`,
		words: (n) => `${number(n)} بكلمات ليست في المقال`,
		answer: (n) => `${number(n)} بإجابة ليست في تلك الكلمات`,
		unquoted: (n) => `${number(n)} ليس بين علامات اقتباس في المقال`,
		speaker: (n) => `${number(n)} منسوب إلى من لم يقله هناك`,
		question: (n) => `${number(n)} بسؤال يكشف إجابته أو يدور حول أمر آخر`,
		alone: (n) => `${number(n)} في جملة لا يُسأل عنها وحدها`,
		known: (n) => `${number(n)} موجود هنا من قبل`
	},
	failed: {
		unreachable:
			'لا أحد يجيب في هذا العنوان. شغّل خادمه واسمح له بأن يجيب صفحات هذا العنوان (في Ollama: ‏OLLAMA_ORIGINS)، ثم حاول مجددًا.',
		key: 'لا يقبل هذا المفتاح. صحّحه في الإعدادات.',
		missing: `لا يوجد هذا النموذج في هذا العنوان. راجعهما في الإعدادات: كثيرًا ما ينتهي العنوان بـ ${isolated('/v1')}.`,
		busy: 'لديه عمل كثير. حاول مجددًا بعد حين.',
		refused: 'لم يفهم ما سُئل عنه. قد يفهمه نموذج آخر.',
		slow: 'استغرق أكثر مما ينبغي. حاول مجددًا أو اختر نموذجًا أصغر.',
		large: 'أجاب بأكثر مما يستطيع أحد قراءته. قد يكون نموذج آخر أفضل.',
		unreadable: 'لا يمكن قراءة ما أجاب به. حاول مجددًا أو اختر نموذجًا أكبر.',
		failed: 'تعذّر جلب ما يسأله. اتصل بالشبكة مرة، ثم حاول مجددًا.'
	},
	settings: 'الإعدادات'
};
