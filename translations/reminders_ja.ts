<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>ayumi::ReminderCard</name>
    <message>
        <source>Nothing else reminds; what was put off comes back by itself.</source>
        <translation>ほかにリマインダーはありません。延期したものは自動的に戻ります。</translation>
    </message>
    <message>
        <source>Nothing reminds you, today or in the next seven days.</source>
        <translation>今日から7日間、あなたのリマインダーはありません。</translation>
    </message>
    <message>
        <source>Nothing reminds anybody, today or in the next seven days.</source>
        <translation>今日から7日間、誰のリマインダーもありません。</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>リマインダー</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>mine and nobody&apos;s</source>
        <translation>自分と担当なし</translation>
    </message>
    <message>
        <source>everybody&apos;s</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>延期</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>表示しない</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>表示する</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>さらに表示</translation>
    </message>
    <message>
        <source>↑↓ choose ・ Enter opens the case ・ D done ・ P put off ・ A assign ・ E change ・ W why</source>
        <translation>↑↓ 選択 ・ Enter 症例を開く ・ D 完了 ・ P 延期 ・ A 担当 ・ E 変更 ・ W 理由</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Set a reminder…</source>
        <translation>リマインダーを設定…</translation>
    </message>
</context>
<context>
    <name>ayumi::ReminderDialog</name>
    <message>
        <source>Set a reminder</source>
        <translation>リマインダーを設定</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Change a reminder</source>
        <translation>リマインダーを変更</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>時刻を決める</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Whose clock</source>
        <translation>どこの時計</translation>
    </message>
    <message>
        <source>Tokyo</source>
        <translation>東京</translation>
    </message>
    <message>
        <source>Kuala Lumpur</source>
        <translation>クアラルンプール</translation>
    </message>
    <message>
        <source>nobody in particular</source>
        <translation>担当なし</translation>
    </message>
    <message>
        <source>Case number, such as A-000187</source>
        <translation>症例番号（例：A-000187）</translation>
    </message>
    <message>
        <source>What about</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>症例</translation>
    </message>
    <message>
        <source>Leave it empty for what belongs to no case.</source>
        <translation>症例に関係のないものは空欄のままにします。</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>繰り返し</translation>
    </message>
    <message>
        <source>For</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存しています…</translation>
    </message>
</context>
<context>
    <name>ayumi::ReminderPage</name>
    <message>
        <source>Reminders</source>
        <translation>リマインダー</translation>
    </message>
    <message>
        <source>Reminder set for %1.</source>
        <translation>%1のリマインダーを設定しました。</translation>
    </message>
    <message>
        <source>Handed to %1.</source>
        <translation>%1に引き継ぎました。</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>完了：%1</translation>
    </message>
    <message>
        <source>Done: %1. Next time: %2.</source>
        <translation>完了：%1。次回：%2。</translation>
    </message>
    <message>
        <source>Put off %1.</source>
        <translation>%1延期しました。</translation>
    </message>
    <message>
        <source>＋ Set a reminder</source>
        <translation>＋ リマインダー</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
</context>
<context>
    <name>ayumi::SnoozeDialog</name>
    <message>
        <source>Put off until</source>
        <translation>延期する日</translation>
    </message>
    <message>
        <source>Remind again on</source>
        <translation>もう一度知らせる日</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>延期</translation>
    </message>
    <message>
        <source>Choose a day after today.</source>
        <translation>明日以降の日を選んでください。</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>1時間後まで</translation>
    </message>
    <message>
        <source>Tomorrow (%1)</source>
        <translation>明日（%1）</translation>
    </message>
    <message>
        <source>In three days (%1)</source>
        <translation>3日後（%1）</translation>
    </message>
    <message>
        <source>In a week (%1)</source>
        <translation>1週間後（%1）</translation>
    </message>
    <message>
        <source>Another day…</source>
        <translation>別の日…</translation>
    </message>
</context>
<context>
    <name>ayumi::WhyDialog</name>
    <message>
        <source>Why is this here?</source>
        <translation>表示されている理由</translation>
    </message>
    <message>
        <source>Due: %1</source>
        <translation>期日：%1</translation>
    </message>
    <message>
        <source>Until: %1</source>
        <translation>期限：%1</translation>
    </message>
    <message>
        <source>Rings: %1</source>
        <translation>知らせる時刻：%1</translation>
    </message>
    <message>
        <source>Put off: %1</source>
        <translation>延期：%1</translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation>担当：%1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
</TS>
