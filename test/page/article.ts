/** A page of a newspaper, written for these tests, with the furniture that such pages have. */
export const ARTICLE_TEXT = [
  'The town council of Vellmar approved on Tuesday a plan to rebuild the old harbour bridge, which has been closed to traffic since the storms of last winter.',
  'The works will cost 4.2 million euros and should begin in March, the mayor told reporters after the session, adding that the bridge would reopen before the summer of next year.',
  'Residents',
  'Shopkeepers on the eastern bank said that they had lost a third of their customers. “We have waited long enough,” said the owner of a bakery by the quay.',
  'Engineers found cracks in three of the seven pillars, according to a report that the council published in October. Two of them will be replaced, the third will be strengthened.',
  'The opposition voted against the plan because it wanted a crossing for pedestrians alone, and asked for a new count of the traffic before any contract is signed.',
];

export const ARTICLE_PAGE = `<!DOCTYPE html><html lang="en-GB"><head>
<title>Council approves new harbour bridge | The Vellmar Courier</title>
<meta property="og:site_name" content="The Vellmar Courier"><meta property="og:type" content="article">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Council approves new harbour bridge",
"datePublished":"2023-11-07T18:30:00+01:00","dateModified":"2023-11-08T09:00:00+01:00","author":[{"@type":"Person","name":"Ines Marlow"}]}</script>
<style>.x{color:red}</style></head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li><li><a href="/culture">Culture</a></li></ul></nav>
<main><article><h1>Council approves new harbour bridge</h1>
<p class="byline">By Ines Marlow</p><time datetime="2023-11-07T18:30:00+01:00">7 November 2023</time>
<div class="share-tools"><a href="#">Share</a> <a href="#">Tweet</a></div>
<figure><img src="bridge.jpg"><figcaption>The harbour bridge seen from the quay. Photo: T. Brand</figcaption></figure>
<div class="story"><p>${ARTICLE_TEXT[0]}</p><p>${ARTICLE_TEXT[1]}</p>
<p><a href="/2022/storms">Read more: What the storms destroyed</a></p>
<h2>${ARTICLE_TEXT[2]}</h2><p>${ARTICLE_TEXT[3]}</p>
<aside class="related-posts"><h3>Related</h3><ul><li><a href="/a">Ferry timetable changes</a></li><li><a href="/b">New mayor sworn in</a></li></ul></aside>
<p>${ARTICLE_TEXT[4]}</p><div class="newsletter-signup"><p>Sign up for our newsletter and get the news of the harbour in your inbox every morning.</p></div>
<p style="display: none">Nobody can see these words, which were hidden on purpose from readers.</p>
<p>${ARTICLE_TEXT[5]}</p></div></article>
<section id="comments"><h2>Comments</h2><p>I never liked that bridge and I always said so, said a reader who wrote far too much about it, day after day.</p></section></main>
<footer><p>© The Vellmar Courier. All rights reserved.</p></footer></body></html>`;

const teaser = (number: number) =>
  `<div class="card"><h3><a href="/news/item-${number}">A short headline of story number ${number}</a></h3><p>Two lines about it.</p></div>`;

/** A front page: many teasers, no text of its own. */
export const LIST_PAGE = `<!DOCTYPE html><html lang="en"><head><title>The Vellmar Courier</title><meta property="og:type" content="website"></head>
<body><h1>News</h1><div class="grid">${Array.from({ length: 24 }, (_, number) => teaser(number)).join('')}</div></body></html>`;

export const ADDRESS = 'https://courier.example/news/council-approves-new-harbour-bridge';
