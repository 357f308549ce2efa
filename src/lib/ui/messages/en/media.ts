import { count } from './plural.ts';

/** Pictures and sounds on cards. */
export const media = {
	add: {
		picture: { front: 'Add a picture to the front', back: 'Add a picture to the back' },
		sound: { front: 'Add a sound to the front', back: 'Add a sound to the back' }
	},
	taking: 'One moment …',
	alt: { picture: 'What is to be seen?', sound: 'What is to be heard?' },
	altHelp:
		'For whoever cannot see or hear it. It is read aloud when the question is asked, so it should not give the answer away.',
	altMissing: 'Write a few words.',
	rights: 'Credit and licence',
	credit: 'Who made it?',
	license: 'Under which licence?',
	licenseHelp: 'Such as CC BY 4.0. Both stand small beneath it, and go along in files.',
	put: { front: 'Put it on the front', back: 'Put it on the back' },
	cancel: 'Cancel',
	added: { front: 'It is on the front.', back: 'It is on the back.' },
	on: { front: 'On the front', back: 'On the back' },
	change: (alt: string) => `Say something else of “${alt}”`,
	keep: 'Keep it so',
	changed: 'It is described anew.',
	remove: (alt: string) => `Take off “${alt}”`,
	refused: {
		unknown: {
			picture:
				'This is no picture that is known here. Save it as JPEG or PNG, then choose it again.',
			sound:
				'This is no sound that is known here. Save it as MP3, M4A, OGG or WAV, then choose it again.'
		},
		svg: 'An SVG is a small program rather than a picture. Save it as PNG, then choose it again.',
		pixels: 'This picture has more than 100 million pixels. Make it smaller, then choose it again.',
		large: {
			picture: 'This picture is larger than 40 MB. Make it smaller, then choose it again.',
			sound: 'This sound is larger than 5 MB. Cut it or save it as MP3, then choose it again.'
		},
		broken: 'It is damaged, or your browser cannot open it. Save it once more where it comes from.',
		deck: 'This deck has 100 MB of pictures and sounds, and no more fit in it. Begin another deck.',
		full: 'There is no room for it on this device. Free some space, then choose it again.'
	},
	full: 'There is no room for its pictures and sounds on this device, so nothing was kept. Free some space, then try again.',
	inFile:
		'Pictures and sounds go along in the file, to a class, and with a deck that is published here. They do not fit into a link that holds the whole deck.',
	notInFile: (n: number) =>
		`${count(n, 'picture or sound is', 'pictures or sounds are')} not on this device, and not in the file.`,
	leaving:
		'There are pictures or sounds of your decks on this device, and nowhere else. Nothing was changed. Export everything first, or they are lost.',
	leaveAnyway: 'Remove all the same, and lose them',
	/** On their way to the server, and why they are not, by how many. */
	going: {
		moving: (n: number) =>
			`${count(n, 'picture or sound is', 'pictures or sounds are')} on the way to the server.`,
		network: (n: number) =>
			`${count(n, 'picture or sound', 'pictures or sounds')} will go to the server when there is a network.`,
		'media-today': (n: number) =>
			`Your account has sent as many pictures and sounds as it can in a day (250 MB). ${count(n, 'waits', 'wait')} on this device until tomorrow, by itself.`,
		'media-full': (n: number) =>
			`Your account has as many pictures and sounds as it can keep (1 GB). ${count(n, 'is', 'are')} on this device only: save your decks as files, and ask whoever runs the server for room.`
	}
};
