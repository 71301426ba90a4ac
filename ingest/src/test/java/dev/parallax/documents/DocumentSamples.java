package dev.parallax.documents;

/// Small documents as agencies send them, made up.
public final class DocumentSamples {
    public static final String NINJS_1 = """
            {"uri":"urn:wire:2024:dam","type":"text","version":"2","versioncreated":"2024-03-05T10:00:00Z",
             "firstcreated":"2024-03-05T09:20:00+01:00","pubstatus":"usable","headline":"Dam holds","byline":"Ann Berg",
             "language":"en","body_html":"<p>The dam holds, the minister said.</p>","body_text":"The dam holds.",
             "infosource":[{"name":"Meridian Wire"}],"subject":[{"name":"Disasters"}],"located":"Geneva"}
            """;

    public static final String NINJS_3 = """
            {"uri":"https://wire.example/dam","standard":{"name":"ninjs","version":"3.0"},"type":"text",
             "versionCreated":"2024-03-05T10:00:00Z","firstCreated":"2024-03-05T08:20:00Z","pubStatus":"usable",
             "language":"en","headlines":[{"role":"short","value":"Dam"},{"role":"main","value":"Dam holds"}],
             "bylines":[{"byline":"Ann Berg"}],"copyrightHolder":"Meridian Wire",
             "bodies":[{"role":"summary","contentType":"text/plain","value":"It holds."},
                       {"role":"main","contentType":"text/plain","value":"The dam holds, the minister said."}]}
            """;

    public static final String NEWSML = """
            <?xml version="1.0" encoding="UTF-8"?>
            <newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>
            <packageItem guid="urn:wire:top" version="1"><itemMeta/></packageItem>
            <newsItem guid="urn:wire:2024:dam" version="2" xml:lang="en" standard="NewsML-G2">
              <itemMeta><itemClass qcode="ninat:text"/><provider><name>Meridian Wire</name></provider>
                <versionCreated>2024-03-05T10:00:00Z</versionCreated><firstCreated>2024-03-05T08:20:00Z</firstCreated>
                <pubStatus qcode="stat:usable"/></itemMeta>
              <contentMeta><by>Ann Berg</by><headline>Dam holds</headline><language tag="en-GB"/>
                <subject qcode="medtop:1"><name>Disasters</name></subject></contentMeta>
              <contentSet><inlineXML contenttype="application/xhtml+xml">
                <html xmlns="http://www.w3.org/1999/xhtml"><body><p>The dam holds, the minister said.</p></body></html>
              </inlineXML></contentSet>
            </newsItem>
            <newsItem guid="urn:wire:2024:talks" version="1">
              <itemMeta><pubStatus qcode="stat:usable"/></itemMeta><contentMeta><creditline>Wire</creditline></contentMeta>
              <contentSet><inlineXML><nitf><body><body.head><hedline><hl1>Talks begin</hl1></hedline></body.head>
                <body.content><p>Talks begin &amp; end.</p><p>They go on.</p></body.content></body></nitf></inlineXML>
              </contentSet>
            </newsItem>
            <newsItem guid="urn:wire:2024:gone" version="3"><itemMeta><pubStatus qcode="stat:canceled"/></itemMeta></newsItem>
            </itemSet></newsMessage>
            """;

    private DocumentSamples() {}
}
