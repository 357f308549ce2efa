import { count } from './plural.ts';

/** A language model of one's own that is asked for facts of an article. */
export const model = {
	title: 'A language model of your own',
	text: 'Rules find facts in an article without anybody’s help. If you run a language model, or your school does, it can be asked for more. What it answers is held to the words of the article, and you look at each fact.',
	warning:
		'When you ask it, the text of the article is sent to this address, and whoever runs it can read that. Nothing is sent before you press the button beside an article.',
	address: 'Address',
	addressHelp:
		'Of any server that speaks like OpenAI’s. Ollama: http://localhost:11434/v1, llama.cpp: http://localhost:8080/v1.',
	name: 'Model',
	nameHelp: 'As its server calls it, such as llama3.1.',
	key: 'Key',
	keyHelp: 'If it asks for one. It stays on this device and is in no file you export.',
	wrong:
		'Write an address that begins with https://, or with http://localhost or http://127.0.0.1 for a server on this device.',
	nameMissing: 'Say which model.',
	keep: 'Keep it',
	try: 'Try it',
	trying: 'Asking it …',
	forget: 'Forget it',
	kept: (name: string) => `${name} can be asked, beside each article on this device.`,
	notKept: 'This browser keeps nothing: it cannot be used here.',
	forgotten: 'Address, model and key are forgotten.',
	answered: (seconds: number) => `It answers, in ${count(seconds, 'second', 'seconds')}.`,
	ask: (name: string) => `Ask ${name} for more`,
	sends: (host: string) => `The text of the article is sent to ${host}.`,
	asking: (name: string) => `Asking ${name}`,
	part: (n: number, all: number) => `Part ${n} of ${all} …`,
	stop: 'Stop',
	came: (n: number) =>
		n === 0 ? 'Nothing new came of it.' : `${count(n, 'fact', 'facts')} came to be looked at.`,
	refused: (n: number) => `${count(n, 'was', 'were')} refused:`,
	why: {
		shape: (n: number) => `${n} no fact at all, or too long`,
		words: (n: number) => `${n} in words that the article does not have`,
		answer: (n: number) => `${n} with an answer that is not in those words`,
		unquoted: (n: number) => `${n} not between quotation marks in the article`,
		speaker: (n: number) => `${n} of somebody who did not say it there`,
		question: (n: number) =>
			`${n} with a question that tells the answer, or is about something else`,
		alone: (n: number) => `${n} in a sentence that cannot be asked alone`,
		known: (n: number) => `${n} here already`
	},
	failed: {
		unreachable:
			'Nobody answers at this address. Start its server, and let it answer pages of this address (Ollama: OLLAMA_ORIGINS); then try again.',
		key: 'It does not take this key. Put the key right under Settings.',
		missing:
			'There is no such model at this address. Look at both under Settings: the address often ends in /v1.',
		busy: 'It has too much to do. Try again in a while.',
		refused: 'It did not understand what it was asked. Another model may.',
		slow: 'It took too long. Try again, or choose a smaller model.',
		large: 'It answered more than anybody can read. Another model may do better.',
		unreadable: 'What it answered cannot be read. Try again, or choose a larger model.',
		failed: 'What asks it could not be fetched. Go online once, then try again.'
	},
	settings: 'Settings'
};
