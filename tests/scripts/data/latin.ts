<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sr@latin" sourcelanguage="en">
<!-- Ljudi u komentaru ostaju -->
<context>
    <name>zaklon::ui::Ljudi</name>
    <message>
        <location filename="../ui/people/Njega.cpp" line="12"/>
        <source>&amp;Save</source>
        <comment>dugme</comment>
        <extracomment>Ljubazno</extracomment>
        <translation>&amp;Sačuvaj</translation>
    </message>
    <message>
        <source>Injection given on %1</source>
        <translation>Injekcija data %1, odjava posle %L2 dana</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) over</source>
        <translation>
            <numerusform>%n dan kasnimo</numerusform>
            <numerusform>%n dana kasnimo</numerusform>
            <numerusform>%n dana kasnimo</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;b&gt;Locked&lt;/b&gt; with Ctrl+L</source>
        <translation>&lt;b&gt;Zaključano&lt;/b&gt; pomoću Ctrl+L &amp;&amp; &quot;Njegoš&quot;&#xa0;– PDF, TI-1</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translatorcomment>keep-latin: a pattern of a date</translatorcomment>
        <translation>d. M. yyyy.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone</source>
        <translation type="vanished">L&amp;judi i džep<byte value="x9"/>nadživeti</translation>
    </message>
</context>
</TS>
