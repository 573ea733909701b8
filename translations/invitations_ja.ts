<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>ayumi::ImportCalendarDialog</name>
    <message>
        <source>I take part</source>
        <translation>自分も参加する</translation>
    </message>
    <message>
        <source>Appointments from a calendar file</source>
        <translation>カレンダーファイルから予定を取り込む</translation>
    </message>
    <message>
        <source>What would be taken</source>
        <translation>取り込む予定</translation>
    </message>
    <message>
        <source>Case, if it is about somebody</source>
        <translation>症例（患者さんの予定の場合）</translation>
    </message>
    <message>
        <source>Take into the calendar</source>
        <translation>カレンダーに取り込む</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>ファイルを読み取っています…</translation>
    </message>
    <message>
        <source>There is no appointment in this file.</source>
        <translation>このファイルに予定はありません。</translation>
    </message>
    <message>
        <source>Nothing would be taken.</source>
        <translation>取り込む予定はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n appointment(s) would be taken.</source>
        <translation>
            <numerusform>%n件の予定を取り込みます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking the appointments…</source>
        <translation>予定を取り込んでいます…</translation>
    </message>
</context>
<context>
    <name>ayumi::InvitationDialog</name>
    <message>
        <source>Invite the patient</source>
        <translation>患者さんに案内する</translation>
    </message>
    <message>
        <source>Save for their calendar…</source>
        <translation>カレンダー用に保存…</translation>
    </message>
    <message>
        <source>Copy the text into a message to the patient. That it was given is put on record.</source>
        <translation>文章をコピーして、患者さんへのメッセージに貼り付けてください。渡したことは記録に残ります。</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>文章をコピー</translation>
    </message>
    <message>
        <source>There is no appointment with the patient from today on.</source>
        <translation>今日以降、この患者さんとの予定はありません。</translation>
    </message>
    <message>
        <source>The text is copied. Paste it into your message.</source>
        <translation>文章をコピーしました。メッセージに貼り付けてください。</translation>
    </message>
    <message>
        <source>Save for their calendar</source>
        <translation>カレンダー用に保存</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>保存しました：%1</translation>
    </message>
</context>
</TS>
