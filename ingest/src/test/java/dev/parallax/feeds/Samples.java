package dev.parallax.feeds;

/// Small feeds of every kind, made up.
public final class Samples {
    public static final String RSS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
                 xmlns:dc="http://purl.org/dc/elements/1.1/">
              <channel>
                <title>Meridian Wire</title><link>https://wire.example/</link><description>News</description>
                <language>en-gb</language>
                <item>
                  <title>Dam holds &amp;amp; valley breathes</title>
                  <link>https://wire.example/dam</link>
                  <guid isPermaLink="false">wire-1</guid>
                  <pubDate>Tue, 05 Mar 2024 09:20:00 +0100</pubDate>
                  <dc:creator>Ann Berg</dc:creator>
                  <category>World</category>
                  <description>The dam &lt;b&gt;holds&lt;/b&gt;.</description>
                  <content:encoded><![CDATA[<p>The dam holds, the minister said.</p>]]></content:encoded>
                </item>
                <item>
                  <title><![CDATA[Talks <i>begin</i>]]></title>
                  <link>/talks?id=2&amp;x=1</link>
                  <pubDate>2024-03-05 10:00</pubDate>
                  <author>ben@wire.example (Ben Cole)</author>
                  <description>Talks begin.</description>
                </item>
              </channel>
            </rss>
            """;

    public static final String RSS_1 = """
            <?xml version="1.0"?>
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
                     xmlns:dc="http://purl.org/dc/elements/1.1/">
              <channel rdf:about="https://wire.example/feed"><title>Meridian Wire</title>
                <link>https://wire.example/</link><description>News</description></channel>
              <item rdf:about="https://wire.example/dam"><title>Dam holds</title>
                <link>https://wire.example/dam</link><dc:date>2024-03-05T08:20:00Z</dc:date></item>
            </rdf:RDF>
            """;

    public static final String RSS_091 = """
            <?xml version="1.0" encoding="ISO-8859-1" ?>
            <!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN"
              "http://my.netscape.com/publish/formats/rss-0.91.dtd">
            <rss version="0.91"><channel><title>Meridian Wire</title><link>https://wire.example/</link>
              <description>News</description><language>en</language>
              <item><title>Dam&nbsp;holds &eacute; &unknown;</title><link>https://wire.example/dam</link></item>
            </channel></rss>
            """;

    public static final String ATOM = """
            <?xml version="1.0" encoding="utf-8"?>
            <feed xmlns="http://www.w3.org/2005/Atom" xmlns:at="http://purl.org/atompub/tombstones/1.0"
                  xml:lang="de" xml:base="https://zeitung.example/news/">
              <title>Zeitung</title><id>urn:zeitung</id><updated>2024-03-05T10:00:00Z</updated>
              <entry xml:lang="fr">
                <title type="text">Le barrage tient</title><id>urn:zeitung:1</id>
                <link rel="alternate" href="barrage.html"/>
                <published>2024-03-05T09:20:00+01:00</published><updated>2024-03-05T10:00:00Z</updated>
                <author><name>Ann Berg</name></author><author><name>Ben Cole</name></author>
                <category term="Monde"/>
                <summary>Il tient.</summary>
                <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Le barrage tient.</p></div></content>
              </entry>
              <entry><title>Zurückgezogen</title><id>urn:zeitung:2</id><link href="weg.html"/>
                <updated>2024-03-05T10:00:00Z</updated><pubStatus qcode="stat:canceled"/></entry>
              <at:deleted-entry ref="https://zeitung.example/news/alt.html" when="2024-03-05T11:00:00Z"/>
            </feed>
            """;

    public static final String JSON_FEED = """
            {"version":"https://jsonfeed.org/version/1.1","title":"Meridian Wire","language":"en","items":[
             {"id":"1","url":"/dam","title":"Dam holds","content_text":"The dam holds.\\n\\nIt was built in 1960.",
              "date_published":"2024-03-05T09:20:00+01:00","date_modified":"2024-03-05T10:00:00Z",
              "authors":[{"name":"Ann Berg"}],"tags":["World"]},
             {"id":"2","url":"/talks","content_html":"<p>Talks begin.</p>","author":{"name":"Ben Cole"}},
             {"id":"3","pubstatus":"withheld","url":"/secret"}]}
            """;

    public static final String NEWS_SITEMAP = """
            <?xml version="1.0" encoding="UTF-8"?>
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
                    xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
              <url><loc>https://wire.example/dam</loc>
                <news:news>
                  <news:publication><news:name>Meridian Wire</news:name><news:language>en</news:language></news:publication>
                  <news:publication_date>2024-03-05T09:20:00+01:00</news:publication_date>
                  <news:title>Dam holds</news:title>
                </news:news></url>
              <url><loc>https://wire.example/talks</loc><lastmod>2024-03-05</lastmod></url>
            </urlset>
            """;

    public static final String SITEMAP_INDEX = """
            <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
              <sitemap><loc>https://wire.example/news.xml</loc><lastmod>2024-03-05</lastmod></sitemap>
              <sitemap><loc>https://wire.example/old.xml.gz</loc></sitemap>
            </sitemapindex>
            """;

    public static final String OPML = """
            <?xml version="1.0"?>
            <opml version="2.0"><head><title>Feeds</title></head><body>
              <outline text="Europe"><outline text="Germany">
                <outline type="rss" text="Zeitung" title="Die Zeitung" language="de"
                         xmlUrl="https://zeitung.example/feed?a=1&amp;b=2" htmlUrl="https://zeitung.example/"/>
              </outline></outline>
              <outline type="rss" text="Meridian Wire" xmlUrl="https://wire.example/feed"/>
              <outline text="No feed"/>
            </body></opml>
            """;

    private Samples() {}
}
