import { loadRenderers } from 'astro:container';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { getContainerRenderer } from '@astrojs/mdx/container-renderer';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { Post } from './posts.ts';

const container = await AstroContainer.create({ renderers: await loadRenderers([getContainerRenderer()]) });

/** A component as HTML, outside of any page. */
export function renderComponent(component: AstroComponentFactory, props: Record<string, unknown>): Promise<string> {
  return container.renderToString(component, { props });
}

/**
 * The body of a post as HTML, outside of any page.
 * @param components what stands for the components that authors type
 */
export function renderPost(post: Post, components: Record<string, AstroComponentFactory>): Promise<string> {
  return container.renderToString(post.Content, { props: { components } });
}

/** The text of a drawing that content names. Astro gives those as components, without their namespace. */
export async function svgText(drawing: ImageMetadata): Promise<string> {
  const svg = await container.renderToString(drawing as unknown as AstroComponentFactory);
  return svg.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"');
}
