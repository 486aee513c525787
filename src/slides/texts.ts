import texts from '../../resources/texts/hall.json' with { type: 'json' };

export { texts };
export { fill } from '../minutes/texts.ts';
