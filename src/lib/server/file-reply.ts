/** A file to keep, sent piece by piece: it may be larger than what should be in memory at once. */
export async function fileReply(name: string, pieces: AsyncGenerator<string>): Promise<Response> {
	// What fails at once can still be said with a status.
	let piece = await pieces.next();
	const body = new ReadableStream<string>({
		async pull(controller) {
			if (piece.done) return controller.close();
			controller.enqueue(piece.value);
			piece = await pieces.next();
		},
		cancel: () => void pieces.return(undefined)
	});
	return new Response(body.pipeThrough(new TextEncoderStream()), {
		headers: {
			'content-type': 'application/json',
			'content-disposition': `attachment; filename="${name}"`
		}
	});
}
