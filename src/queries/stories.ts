import { passageNumbers } from '../domain/playbook/stories/story.ts';
import { storyPath } from '../domain/urls.ts';
import { content, named } from './content.ts';
import { playLink } from './plays.ts';

type Entry = typeof content.scenarios extends Map<string, infer Data> ? Data : never;

/** The passages of a story by number, and where each leads. */
function passagesOf({ start, passages }: Entry) {
  const numbers = passageNumbers(start, Object.keys(passages));
  const place = (name: string) => ({ id: `passage-${name}`, number: numbers.get(name) ?? 0 });
  return [...numbers.keys()].map((name) => {
    const { text = '', thinks, choices = [], ending } = passages[name] ?? {};
    return {
      ...place(name),
      paragraphs: text.split('\n').filter((line) => line.trim() !== ''),
      thinks,
      choices: choices.map(({ do: words, to }) => ({ words, to: place(to) })),
      ending: ending && { title: ending.title, plays: ending.plays.map(playLink) },
    };
  });
}

/** The story of a play, if it has one. */
export function storyOf(slug: string) {
  const name = content.plays.get(slug)?.data.story;
  if (name === undefined) return undefined;
  const story = named(content.scenarios, 'story', name);
  const passages = passagesOf(story);
  return {
    name,
    title: story.title,
    setting: story.setting,
    /** The other person, as in the middle of a sentence. */
    other: story.other,
    passages,
    endings: passages.filter(({ ending }) => ending !== undefined).length,
    /** Its page for paper. */
    path: storyPath(slug),
    play: playLink(slug),
  };
}

/** A story as pages see it. */
export type Story = NonNullable<ReturnType<typeof storyOf>>;

/** The story of every play that has one. */
export const stories: readonly Story[] = [...content.plays.keys()].flatMap((slug) => storyOf(slug) ?? []);

declare global {
  namespace App {
    interface Locals {
      /** The story of the play that is shown, for the component that its author typed. */
      story?: Story | undefined;
    }
  }
}
