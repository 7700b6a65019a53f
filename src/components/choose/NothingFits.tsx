import type { TableDocument } from '../../guide/types.ts';
import type { Change } from '../../plan/changes.ts';
import type { Guidance } from '../../plan/guidance.ts';
import { boxWords } from '../../plan/words.ts';

/** Nothing is left: which answers conflict, and the smallest changes that would help. */
export function NothingFits({
	document,
	nothing,
	make,
}: {
	document: TableDocument;
	nothing: Guidance['nothing'];
	make: (change: Change) => void;
}) {
	return (
		<section class="choose-answer" data-status="ruled-out" aria-labelledby="answer-title">
			<p class="choose-eyebrow">Nothing fits</p>
			<h2 id="answer-title">No variant fits these answers together</h2>
			{nothing && (
				<>
					<p>
						These answers are enough for that:{' '}
						<strong>{boxWords(document, nothing.conflict)}</strong>. With any of them open,
						something would be left.
					</p>
					{nothing.out.length > 0 ? (
						<>
							<p>The smallest changes that help, of wishes and settings only:</p>
							<ul class="choose-ways">
								{nothing.out.map(({ change, variants }) => (
									<li key={change.words}>
										<button type="button" onClick={() => make(change)}>
											{change.words}
										</button>{' '}
										brings back{' '}
										{document.variants
											.filter((v) => variants.includes(v.id))
											.map((v) => v.fullName)
											.join('; ')}
										.
									</li>
								))}
							</ul>
						</>
					) : (
						<p>No wish or setting that you could change helps: the circumstances decide.</p>
					)}
				</>
			)}
			<p>Each row below says which of your answers rules it out, and why.</p>
		</section>
	);
}
