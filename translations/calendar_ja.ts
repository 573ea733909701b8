<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>ayumi::AppointmentDialog</name>
    <message>
        <source>Appointment</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>New appointment</source>
        <translation>新しい予定</translation>
    </message>
    <message>
        <source>The patient takes part</source>
        <translation>患者さんも参加</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>症例を開く</translation>
    </message>
    <message>
        <source>Cancel the appointment</source>
        <translation>予定を取り消す</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Place or link</source>
        <translation>場所・リンク</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>医師</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>通訳</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>For us alone: never sent with an invitation.</source>
        <translation>内部用です。招待には含まれません。</translation>
    </message>
    <message>
        <source>Enter the day.</source>
        <translation>日付を入力してください。</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存しています…</translation>
    </message>
    <message>
        <source>There is a draft of %1 that was not saved.</source>
        <translation>保存されていない下書き（%1）があります。</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>下書きを使う</translation>
    </message>
    <message>
        <source>Somebody else cancelled this appointment meanwhile.</source>
        <translation>ほかの人がこの予定を取り消しました。</translation>
    </message>
    <message>
        <source>Somebody else saved this meanwhile. Nothing you typed is lost: look at it and save again.</source>
        <translation>ほかの人が先に保存しました。入力した内容は残っています。確認して、もう一度保存してください。</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
</context>
<context>
    <name>ayumi::CalendarBar</name>
    <message>
        <source>Earlier</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>me</source>
        <translation>自分</translation>
    </message>
    <message>
        <source>With</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Days of</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>取り消した予定</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>隠す</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>週</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>一覧</translation>
    </message>
</context>
<context>
    <name>ayumi::CalendarPage</name>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>症例を開く</translation>
    </message>
    <message>
        <source>Take the cancelling back</source>
        <translation>取り消しを戻す</translation>
    </message>
    <message>
        <source>Cancel the appointment</source>
        <translation>予定を取り消す</translation>
    </message>
    <message>
        <source>“%1” is on the calendar: %2</source>
        <translation>「%1」を追加しました：%2</translation>
    </message>
    <message>
        <source>“%1” is saved: %2</source>
        <translation>「%1」を保存しました：%2</translation>
    </message>
    <message>
        <source>“%1” is now at %2 (%3).</source>
        <translation>「%1」を%2（%3）に移しました。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>“%1” is back at %2.</source>
        <translation>「%1」を%2に戻しました。</translation>
    </message>
    <message>
        <source>The call to %1 is booked for %2.</source>
        <translation>%1さんへの電話を%2に予約しました。</translation>
    </message>
    <message>
        <source>“%1” takes place again.</source>
        <translation>「%1」の取り消しを戻しました。</translation>
    </message>
    <message>
        <source>“%1” is cancelled.</source>
        <translation>「%1」を取り消しました。</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>カレンダー</translation>
    </message>
    <message>
        <source>There is more than can be shown. Choose fewer days, a person or a kind.</source>
        <translation>予定が多すぎてすべては表示できません。期間・担当・種類を絞ってください。</translation>
    </message>
    <message>
        <source>Nothing is planned on these days.</source>
        <translation>この期間の予定はありません。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度</translation>
    </message>
    <message>
        <source>New appointment</source>
        <translation>新しい予定</translation>
    </message>
    <message>
        <source>Calendar of the month</source>
        <translation>月のカレンダー</translation>
    </message>
    <message>
        <source>Calendar of the week</source>
        <translation>週のカレンダー</translation>
    </message>
    <message>
        <source>Calendar of the day</source>
        <translation>日のカレンダー</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>一覧</translation>
    </message>
</context>
<context>
    <name>ayumi::CaseField</name>
    <message>
        <source>Cases found</source>
        <translation>見つかった症例</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>選び直す</translation>
    </message>
    <message>
        <source>Name, kana, phone or case number; empty: nobody&apos;s</source>
        <translation>氏名・カナ・電話・症例番号（空欄：患者なし）</translation>
    </message>
    <message>
        <source>Search the case by name, kana, phone or number</source>
        <translation>氏名・カナ・電話・症例番号で症例を検索</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>%1 name of the patient, %2 number of the case</extracomment>
        <translation>%1&#x3000;%2</translation>
    </message>
</context>
<context>
    <name>ayumi::DayGrid</name>
    <message>
        <source>Japan</source>
        <translation>日本</translation>
    </message>
    <message>
        <source>KL</source>
        <translation>KL</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ayumi::MonthGrid</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ayumi::TripDialog</name>
    <message>
        <source>Journey of %1</source>
        <translation>%1さんの渡航</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>症例を開く</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
</TS>
