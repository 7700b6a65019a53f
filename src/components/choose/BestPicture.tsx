import { useEffect, useState } from 'preact/hooks';
import type { Said } from '../../plan/state.ts';
import { pictureFor } from '../../topology/picture-for.ts';

/** The picture of what comes first: only the one that is shown is fetched, and its page is a link away. */
export function BestPicture({
	base,
	variant,
	answers,
}: {
	base: string;
	variant: string;
	answers: Said;
}) {
	const id = pictureFor(variant, answers);
	const [picture, show] = useState('');
	useEffect(() => {
		let wanted = true;
		fetch(`${base}diagrams/${id}.svg`)
			.then((answer) => (answer.ok ? answer.text() : ''))
			// Without it the link to its page still says the same in words.
			.catch(() => '')
			.then((svg) => wanted && show(svg));
		return () => {
			wanted = false;
		};
	}, [base, id]);
	return (
		<>
			<figcaption>
				<a href={`${base}diagrams/${id}/`}>The way of a packet, step by step</a>
			</figcaption>
			{/* A file of this site, named by ids of the table: nothing that a reader typed. */}
			<div dangerouslySetInnerHTML={{ __html: picture }} />
		</>
	);
}
