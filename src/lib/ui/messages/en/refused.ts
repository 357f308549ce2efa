/** Why the server does not do what was asked: see server/refuse.ts. */
export const refused = {
	'no-such-page': 'There is no such page.',
	'no-such-class': 'There is no such class.',
	'no-such-assignment': 'There is no such assignment.',
	'no-such-pupil': 'There is no such pupil.',
	'no-such-deck': 'There is no such deck.',
	'no-such-test': 'There is no such test.',
	'code-not-good': 'This code is not good, or no longer.',
	'not-signed-in': 'This device is not signed in.',
	'only-its-teacher': 'Only a teacher whose class this is may do that.',
	'test-handed-in': 'You have handed in this test.',
	'test-not-open': 'This test is not open yet.',
	'test-closed': 'This test is closed.',
	'test-time-over':
		'Your time is over. What you answered can still be handed in on the device where you began.',
	'test-of-another': 'This is the test of somebody else.',
	'answers-to-another-test': 'These are answers to another test.',
	'decks-full': 'You have as many decks as can be kept. Remove one first.',
	'decks-too-often': 'Too many decks were sent. Wait an hour.',
	'guessed-too-often': 'Too many wrong codes were tried from here. Try again in a moment.',
	'guessing-is-busy': 'Too many wrong codes were tried from here. Try again in a moment.',
	'too-large': 'That is more than can be taken at once.',
	'no-form': 'That is no form of ours.',
	'unkept-character': 'That has a character in it that cannot be kept.',
	unreadable: 'That could not be read.',
	unexpected: 'That is not what was expected here.'
};
