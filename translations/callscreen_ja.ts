<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>ayumi::CallEnding</name>
    <message>
        <source>This follow-up is done</source>
        <translation>このフォローアップは完了</translation>
    </message>
    <message>
        <source>Add an adverse event</source>
        <translation>有害事象を追加</translation>
    </message>
    <message>
        <source>Back to the questions</source>
        <translation>質問に戻る</translation>
    </message>
    <message>
        <source>Save the call</source>
        <translation>電話を保存</translation>
    </message>
    <message>
        <source>How the call ended</source>
        <translation>電話の結果</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>応対した人</translation>
    </message>
    <message>
        <source>Empty: the patient</source>
        <translation>空欄：ご本人</translation>
    </message>
    <message>
        <source>Call back at</source>
        <translation>折り返し日時</translation>
    </message>
    <message>
        <source>Next try on</source>
        <translation>次にかける日</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>この後</translation>
    </message>
    <message>
        <source>Another call on</source>
        <translation>追加の電話</translation>
    </message>
    <message>
        <source>Empty: none beside the plan</source>
        <translation>空欄：予定どおり（追加なし）</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>用件</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>The next call is planned for %1 (%2).</source>
        <translation>次の電話の予定：%1（%2）</translation>
    </message>
    <message>
        <source>No further call is planned.</source>
        <translation>次の電話の予定はありません。</translation>
    </message>
    <message>
        <source>Choose what happened.</source>
        <translation>結果を選んでください。</translation>
    </message>
    <message>
        <source>Enter a day and a time that are still to come.</source>
        <translation>これからの日時を入力してください。</translation>
    </message>
    <message>
        <source>This day has passed already.</source>
        <translation>過ぎた日付です。</translation>
    </message>
</context>
<context>
    <name>ayumi::CallNotes</name>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 the number that writes the phrase, %2 the phrase</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Write: %1</source>
        <translation>定型文を入れる：%1</translation>
    </message>
    <message>
        <source>Note, in the patient&apos;s words (F9) ・ Alt+1 to Alt+9 write phrases ・ Esc goes back</source>
        <translation>メモ・本人の言葉で（F9） ・ Alt+1〜9で定型文 ・ Escで質問へ戻る</translation>
    </message>
</context>
<context>
    <name>ayumi::CallPage</name>
    <message>
        <source>Call: %1</source>
        <translation>電話：%1</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>%1 ・ %2</source>
        <extracomment>%1 time point, %2 case number</extracomment>
        <translation>%1 ・ %2</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Open the case file</source>
        <translation>症例ファイルを開く</translation>
    </message>
    <message>
        <source>F2 No answer</source>
        <translation>F2 不在</translation>
    </message>
    <message>
        <source>F3 Call back at…</source>
        <translation>F3 折り返し…</translation>
    </message>
    <message>
        <source>F4 Family answered</source>
        <translation>F4 家族が応対</translation>
    </message>
    <message>
        <source>End the call</source>
        <translation>電話を終える</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>The number is copied.</source>
        <translation>番号をコピーしました。</translation>
    </message>
    <message>
        <source>The message is copied.</source>
        <translation>メッセージをコピーしました。</translation>
    </message>
    <message>
        <source>This call goes on where it stopped at %1.</source>
        <translation>%1に中断したところから再開しました。</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <extracomment>how many of the questions are answered</extracomment>
        <translation>%2問中 %1問 回答済み</translation>
    </message>
    <message>
        <source>It is on record that the hospital was told.</source>
        <translation>病院への連絡を記録しました。</translation>
    </message>
    <message>
        <source>Somebody else recorded this call meanwhile (%1). Nothing you typed is lost.</source>
        <translation>その間に別の人がこの電話を記録しました（%1）。入力した内容は失われていません。</translation>
    </message>
    <message>
        <source>Add mine to the record</source>
        <translation>自分の記録を追加する</translation>
    </message>
    <message>
        <source>Save mine too</source>
        <translation>自分の記録も保存する</translation>
    </message>
</context>
<context>
    <name>ayumi::CallThanks</name>
    <message>
        <source>The call is saved</source>
        <translation>電話を保存しました</translation>
    </message>
    <message>
        <source>A message of thanks to copy</source>
        <translation>お礼のメッセージ（コピー用）</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>メッセージをコピー</translation>
    </message>
    <message>
        <source>Back to Today</source>
        <translation>今日に戻る</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Call back at %1</source>
        <translation>折り返し：%1</translation>
    </message>
    <message>
        <source>Next try on %1</source>
        <translation>次にかける日：%1</translation>
    </message>
    <message>
        <source>The follow-up stays open.</source>
        <translation>フォローアップは未完了のままです。</translation>
    </message>
    <message>
        <source>Another call on %1</source>
        <translation>追加の電話：%1</translation>
    </message>
    <message>
        <source>The hospital has been told</source>
        <translation>病院に連絡済み</translation>
    </message>
    <message>
        <source>Next call: %1 (%2)</source>
        <extracomment>%1 name, %2 the time point</extracomment>
        <translation>次の電話：%1（%2）</translation>
    </message>
    <message>
        <source>Done for today: back to Today</source>
        <translation>今日の分は完了・今日に戻る</translation>
    </message>
</context>
<context>
    <name>ayumi::CallWho</name>
    <message>
        <source>Who is called</source>
        <translation>電話の相手</translation>
    </message>
    <message>
        <source>best reached: %1</source>
        <translation>つながりやすい時間：%1</translation>
    </message>
    <message>
        <source>No telephone number</source>
        <translation>電話番号なし</translation>
    </message>
    <message>
        <source>Copy the number %1</source>
        <translation>番号 %1 をコピー</translation>
    </message>
    <message>
        <source>What was said last time</source>
        <translation>前回の話</translation>
    </message>
    <message>
        <source>Nobody called yet since the treatment.</source>
        <translation>治療後の電話はまだありません。</translation>
    </message>
    <message>
        <source>Last scores</source>
        <translation>前回のスコア</translation>
    </message>
</context>
<context>
    <name>ayumi::FlagsPanel</name>
    <message>
        <source>0  None of these</source>
        <translation>0  どれもない</translation>
    </message>
    <message>
        <source>None of these signs of danger</source>
        <translation>危険な徴候はどれもない</translation>
    </message>
    <message>
        <source>Signs of danger</source>
        <translation>危険な徴候</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>未回答</translation>
    </message>
    <message>
        <source>There are signs of danger.</source>
        <translation>危険な徴候があります。</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>どれもない</translation>
    </message>
</context>
<context>
    <name>ayumi::QuestionList</name>
    <message>
        <source>Questions of this call</source>
        <translation>この電話の質問</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is &quot;KOOS-12&quot;, %2 the knee</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>N Nothing of the kind</source>
        <extracomment>Answers several questions at once: no swelling, no heat, nothing unwanted. N is the key.</extracomment>
        <translation>N どれもなし</translation>
    </message>
    <message>
        <source>Nothing of the kind: %1</source>
        <translation>どれもなし：%1</translation>
    </message>
    <message>
        <source>N or −: nothing to tell of what is asked from here to the end of this section</source>
        <translation>Nまたは−：ここからこの項目の終わりまで、どれもなしとします</translation>
    </message>
</context>
</TS>
