<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>ayumi::AddressLabels</name>
    <message>
        <source>Address labels</source>
        <translation>宛名ラベル</translation>
    </message>
</context>
<context>
    <name>ayumi::ArrivalSheet</name>
    <message>
        <source>Born</source>
        <translation>生年月日</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>有効期限 %1</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>パスポート</translation>
    </message>
    <message>
        <source>number not known yet</source>
        <translation>番号は未確認</translation>
    </message>
    <message>
        <source>%1: TO BE TREATED</source>
        <translation>%1：治療する</translation>
    </message>
    <message>
        <source>%1: NOT to be treated</source>
        <translation>%1：治療しない</translation>
    </message>
    <message>
        <source>No joint is decided on yet.</source>
        <translation>適応判断はまだありません。</translation>
    </message>
    <message>
        <source>Before you treat</source>
        <translation>治療の前に</translation>
    </message>
    <message>
        <source>Arrival and stay</source>
        <translation>到着と滞在</translation>
    </message>
    <message>
        <source>Flights</source>
        <translation>フライト</translation>
    </message>
    <message>
        <source>Pick-up</source>
        <translation>送迎</translation>
    </message>
    <message>
        <source>Hotel</source>
        <translation>ホテル</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Wheelchair</source>
        <translation>車いす</translation>
    </message>
    <message>
        <source>NEEDED</source>
        <translation>必要</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>不要</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>通訳</translation>
    </message>
    <message>
        <source>Companion</source>
        <translation>付添い</translation>
    </message>
    <message>
        <source>Times (local)</source>
        <translation>予定（現地時間）</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Our office</source>
        <translation>日本の事務所</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>ご家族</translation>
    </message>
    <message>
        <source>no day of arrival is known</source>
        <translation>到着日が決まっていません</translation>
    </message>
    <message>
        <source>Patient arriving</source>
        <translation>来院される患者</translation>
    </message>
    <message>
        <source>case %1, made on %2</source>
        <translation>症例 %1 ・ %2作成</translation>
    </message>
    <message>
        <source>printed by %1, %2</source>
        <translation>印刷 %1 %2</translation>
    </message>
    <message>
        <source>IV drip: planned</source>
        <translation>点滴：予定あり</translation>
    </message>
    <message>
        <source>IV drip: not planned</source>
        <translation>点滴：予定なし</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>滞在</translation>
    </message>
    <message>
        <source>arrives %1, leaves %2</source>
        <translation>%1到着、%2出発</translation>
    </message>
    <message>
        <source>arrives %1</source>
        <translation>%1到着</translation>
    </message>
    <message>
        <source>Confidential medical information, given for the treatment only.</source>
        <translation>医療上の秘密情報：治療の目的に限ってお渡しします。</translation>
    </message>
</context>
<context>
    <name>ayumi::CallList</name>
    <message>
        <source>Follow-up calls</source>
        <translation>フォローアップ電話リスト</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n call(s)</source>
        <translation>
            <numerusform>%1 ・ %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Confidential: keep this list with you and destroy it after use.</source>
        <translation>取扱注意：この一覧は手元で管理し、使用後は破棄してください。</translation>
    </message>
    <message>
        <source>printed by %1, %2</source>
        <translation>印刷 %1 %2</translation>
    </message>
    <message>
        <source>Nobody has to be called.</source>
        <translation>連絡が必要な方はいません。</translation>
    </message>
    <message>
        <source>call-back promised</source>
        <translation>折り返しの約束</translation>
    </message>
    <message>
        <source>time agreed</source>
        <translation>時間決定</translation>
    </message>
    <message>
        <source>prefers: %1</source>
        <translation>希望：%1</translation>
    </message>
    <message>
        <source>last try %1: %2</source>
        <translation>前回の連絡 %1 %2</translation>
    </message>
    <message>
        <source>last pain: %1</source>
        <translation>前回の痛み：%1</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>話せた</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>不在</translation>
    </message>
    <message>
        <source>family</source>
        <translation>ご家族</translation>
    </message>
    <message>
        <source>call back</source>
        <translation>かけ直し</translation>
    </message>
    <message>
        <source>Pain 0-10</source>
        <translation>痛み 0〜10</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>次の連絡</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
</context>
<context>
    <name>ayumi::DayPlan</name>
    <message>
        <source>KL %1</source>
        <translation>KL %1</translation>
    </message>
    <message>
        <source>last pain: %1</source>
        <translation>前回の痛み：%1</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <translation>期限超過（%1から）</translation>
    </message>
    <message>
        <source>caller: %1</source>
        <translation>担当：%1</translation>
    </message>
    <message>
        <source>Call-back promised</source>
        <translation>折り返しの約束</translation>
    </message>
    <message>
        <source>Follow-up call</source>
        <translation>フォローアップの電話</translation>
    </message>
    <message>
        <source>Holiday in Japan: %1</source>
        <translation>日本の祝日：%1</translation>
    </message>
    <message>
        <source>Holiday in Malaysia (%1): %2</source>
        <translation>マレーシア（%1）の祝日：%2</translation>
    </message>
    <message>
        <source>By the clock</source>
        <translation>時間の決まった予定</translation>
    </message>
    <message>
        <source>Nothing has a time that day.</source>
        <translation>この日、時間の決まった予定はありません。</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>日本時間</translation>
    </message>
    <message>
        <source>What, where</source>
        <translation>内容・場所</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>相手・同席者</translation>
    </message>
    <message>
        <source>Calls without a time (%1)</source>
        <translation>時間の決まっていない電話（%1件）</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>About</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>arrives today</source>
        <translation>本日到着</translation>
    </message>
    <message>
        <source>flies home today</source>
        <translation>本日帰国</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>%1日目</translation>
    </message>
    <message>
        <source>On a journey (%1)</source>
        <translation>渡航中の方（%1名）</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>When</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Where, with whom</source>
        <translation>滞在先・同行者</translation>
    </message>
    <message>
        <source>interpreter: %1</source>
        <translation>通訳：%1</translation>
    </message>
    <message>
        <source>companion: %1</source>
        <translation>付添い：%1</translation>
    </message>
    <message>
        <source>wheelchair</source>
        <translation>車いす</translation>
    </message>
    <message>
        <source>Not to be forgotten (%1)</source>
        <translation>忘れずに（%1件）</translation>
    </message>
    <message>
        <source>Day plan</source>
        <translation>一日の予定</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>Confidential: keep this plan with you and destroy it after use.</source>
        <translation>取扱注意：この予定表は手元で管理し、使用後は破棄してください。</translation>
    </message>
    <message>
        <source>printed by %1, %2</source>
        <translation>印刷 %1 %2</translation>
    </message>
    <message>
        <source>There is more than fits into a plan: see the lists of the program.</source>
        <translation>この紙に載りきらない予定があります。画面の一覧をご覧ください。</translation>
    </message>
</context>
<context>
    <name>ayumi::MissedLetterPaper</name>
    <message>
        <source>in charge: %1</source>
        <translation>担当 %1</translation>
    </message>
    <message>
        <source>Please call us</source>
        <translation>お電話をお待ちしております</translation>
    </message>
    <message>
        <source>Ask for %1.</source>
        <translation>担当の%1をお呼び出しください。</translation>
    </message>
    <message>
        <source>A message by LINE is welcome too: %1</source>
        <translation>LINEでも承ります：%1</translation>
    </message>
    <message>
        <source>there is no open follow-up</source>
        <translation>連絡の予定がありません</translation>
    </message>
    <message>
        <source>We would like to hear from you</source>
        <translation>ご連絡のお願い</translation>
    </message>
    <message>
        <source>We hope that you are well.</source>
        <translation>お変わりなくお過ごしのことと存じます。</translation>
    </message>
    <message>
        <source>As arranged with you we called around %1, and were not able to reach you.</source>
        <translation>かねてお約束しておりましたお電話を%1ごろに差し上げましたが、お話しすることができませんでした。</translation>
    </message>
    <message>
        <source>As arranged with you we would like to talk with you around %1.</source>
        <translation>かねてお約束しておりましたとおり、%1ごろにお電話でお話を伺いたく存じます。</translation>
    </message>
    <message>
        <source>Would you please call us when it suits you? It will not take long. If another time of day or another way to reach you is better, please tell us that too.</source>
        <translation>お手数ですが、ご都合のよいときにお電話をいただけますでしょうか。お時間は長くいただきません。ご都合のよい時間帯や、ほかのご連絡方法のご希望がありましたら、あわせてお聞かせください。</translation>
    </message>
    <message>
        <source>Unless we hear from you before, we will call again around %1.</source>
        <translation>ご連絡がない場合は、%1ごろにこちらから改めてお電話いたします。</translation>
    </message>
    <message>
        <source>If you have called us meanwhile, please excuse this letter.</source>
        <translation>行き違いですでにご連絡をいただいておりましたら、どうかご容赦ください。</translation>
    </message>
    <message>
        <source>Missed-you letter printed and sent.</source>
        <translation>「ご連絡のお願い」の手紙を印刷して送付。</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>%1 様</translation>
    </message>
    <message>
        <source>Dear Sir or Madam,</source>
        <translation>拝啓</translation>
    </message>
    <message>
        <source>Yours sincerely,</source>
        <translation>敬具</translation>
    </message>
</context>
<context>
    <name>ayumi::OutcomeLetter</name>
    <message>
        <source>The doctor advises to go on with exercise for the time being.</source>
        <translation>医師は、しばらく運動療法を続けることをすすめています。</translation>
    </message>
    <message>
        <source>The doctor advises to talk with your orthopaedic surgeon about a joint replacement.</source>
        <translation>医師は、人工関節について整形外科の主治医と相談することをすすめています。</translation>
    </message>
    <message>
        <source>The doctor needs more information before deciding.</source>
        <translation>医師は、判断のために追加の情報が必要と考えています。</translation>
    </message>
    <message>
        <source>no doctor&apos;s decision is recorded</source>
        <translation>医師の適応判断が記録されていません</translation>
    </message>
    <message>
        <source>the doctor&apos;s decision allows the treatment</source>
        <translation>医師の判断は治療を認めています</translation>
    </message>
    <message>
        <source>About your counselling</source>
        <translation>カウンセリングのご報告</translation>
    </message>
    <message>
        <source>This letter is information, not a medical record. Do not stop your present treatment on your own judgement.</source>
        <translation>本書はご案内であり、診療録ではありません。現在の治療を自己判断で中止しないでください。</translation>
    </message>
    <message>
        <source>%1 (addressed)</source>
        <translation>%1 様</translation>
    </message>
    <message>
        <source>Thank you for telling us about your joints and for your time in the counselling.</source>
        <translation>このたびは、関節のご様子をお聞かせいただき、カウンセリングのお時間をいただきありがとうございました。</translation>
    </message>
    <message>
        <source>What the doctor decided</source>
        <translation>医師の判断</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>おすすめ</translation>
    </message>
    <message>
        <source>In detail</source>
        <translation>詳しく</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>医師</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>今後について</translation>
    </message>
    <message>
        <source>We will contact you around %1 and look again together.</source>
        <translation>%1ごろにこちらからご連絡し、あらためて一緒に状態を確認いたします。</translation>
    </message>
    <message>
        <source>You can ask us at any time.</source>
        <translation>ご不明な点は、いつでもお気軽にお問い合わせください。</translation>
    </message>
</context>
<context>
    <name>ayumi::PaperDialog</name>
    <message>
        <source>%1 labels of %2 × %3 mm</source>
        <translation>%1面（%2 × %3 mm）</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>書類</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Whose day</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Sheet of labels</source>
        <translation>ラベル用紙</translation>
    </message>
    <message>
        <source>First free label</source>
        <translation>使い始めるラベル</translation>
    </message>
    <message>
        <source>Row by row from the top left: a begun sheet is used to its end.</source>
        <translation>左上から右へ数えた番号です。使いかけの用紙も最後まで使えます。</translation>
    </message>
    <message>
        <source>We call again on</source>
        <translation>次に電話する日</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>全員</translation>
    </message>
    <message numerus="yes">
        <source>Call list, %n call(s)</source>
        <translation>
            <numerusform>電話リスト（%n件）</numerusform>
        </translation>
    </message>
    <message>
        <source>Day plan</source>
        <translation>一日の予定</translation>
    </message>
    <message numerus="yes">
        <source>Journey for the patient (%n)</source>
        <translation>
            <numerusform>ご旅行のご案内：患者さま用（%n件）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Arrival for the hospital, in English (%n)</source>
        <translation>
            <numerusform>来院のお知らせ：病院用、英語（%n件）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Address labels (%n)</source>
        <translation>
            <numerusform>宛名ラベル（%n枚）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Missed-you letter (%n)</source>
        <translation>
            <numerusform>ご連絡のお願いの手紙（%n通）</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Everything that Today shows, with room to write. It stays in the house.</source>
        <translation>「今日」に出ている方の一覧です。書き込む欄があります。外に出さない書類です。</translation>
    </message>
    <message>
        <source>Appointments, calls, who is away and what is not to be forgotten. It stays in the house.</source>
        <translation>予定、電話、渡航中の方、忘れてはいけないことの一覧です。外に出さない書類です。</translation>
    </message>
    <message>
        <source>Left out, for no journey is known: %1</source>
        <translation>渡航日が未定のため除きます：%1</translation>
    </message>
    <message>
        <source>It goes to the hospital of each case, on the consent to data transfer that holds today, and is on record.</source>
        <translation>本日有効な情報提供の同意にもとづき、症例ごとの病院へ渡します。提供記録に残ります。</translation>
    </message>
    <message>
        <source>Left out, for no address is known: %1</source>
        <translation>住所が未登録のため除きます：%1</translation>
    </message>
    <message>
        <source>The letter stands in the timeline as a try to reach the patient.</source>
        <translation>手紙は、連絡の記録として経過に残ります。</translation>
    </message>
    <message>
        <source>Left out, for no follow-up is open: %1</source>
        <translation>連絡の予定がないため除きます：%1</translation>
    </message>
</context>
<context>
    <name>ayumi::PreviewDialog</name>
    <message>
        <source>The page as it will be printed</source>
        <translation>印刷されるページ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDFで保存…</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>前のページ</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>次のページ</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1 / %2 ページ</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>プリンターに送りました。</translation>
    </message>
    <message>
        <source>The printer did not take the page. Check it and try again.</source>
        <translation>プリンターが応答しませんでした。プリンターを確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDFで保存</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) saved: %1</source>
        <translation>
            <numerusform>%nページを保存しました：%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ayumi::RecoverySheet</name>
    <message>
        <source>Recovery key</source>
        <translation>復旧キー</translation>
    </message>
    <message>
        <source>made on %1</source>
        <translation>%1 作成</translation>
    </message>
    <message>
        <source>Whoever holds this page can read everything. Keep it in a safe, away from the computer.</source>
        <translation>この用紙を持つ人はすべてのデータを読むことができます。パソコンから離れた金庫などに保管してください。</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>It opens the clinic when every administrator has forgotten the password.</source>
        <translation>管理者全員がパスワードを忘れたときに、データを開くためのキーです。</translation>
    </message>
    <message>
        <source>It cannot be shown again. Without a password and without this page the data are lost for good.</source>
        <translation>再表示はできません。パスワードもこの用紙もない場合、データは二度と開けません。</translation>
    </message>
    <message>
        <source>To use it: choose “Forgotten the password” in the sign-in window and type the groups in their order. A typing error is shown by the number of its group.</source>
        <translation>使い方：サインイン画面で「パスワードを忘れた場合」を選び、順番に入力します。入力の誤りは、まとまりの番号で示されます。</translation>
    </message>
    <message>
        <source>Where this page is kept</source>
        <translation>保管場所</translation>
    </message>
</context>
<context>
    <name>ayumi::TripItinerary</name>
    <message>
        <source>Japan time</source>
        <translation>日本時間</translation>
    </message>
    <message>
        <source>in Japan %1</source>
        <translation>日本時間 %1</translation>
    </message>
    <message>
        <source>Doctor: %1</source>
        <translation>医師：%1</translation>
    </message>
    <message>
        <source>Interpreter: %1</source>
        <translation>通訳：%1</translation>
    </message>
    <message>
        <source>Day %1: %2</source>
        <translation>%1日目&#x3000;%2</translation>
    </message>
    <message>
        <source>On the way: %1</source>
        <translation>移動日&#x3000;%1</translation>
    </message>
    <message>
        <source>this day</source>
        <translation>この日</translation>
    </message>
    <message>
        <source>Arrival in Malaysia</source>
        <translation>マレーシアに到着</translation>
    </message>
    <message>
        <source>on arrival</source>
        <translation>到着後</translation>
    </message>
    <message>
        <source>You are picked up</source>
        <translation>お迎え</translation>
    </message>
    <message>
        <source>in the evening</source>
        <translation>その後</translation>
    </message>
    <message>
        <source>Hotel</source>
        <translation>ホテル</translation>
    </message>
    <message>
        <source>Flight home</source>
        <translation>帰国</translation>
    </message>
    <message>
        <source>Nothing is planned; please rest.</source>
        <translation>予定はありません。ゆっくりお休みください。</translation>
    </message>
    <message>
        <source>Your stay</source>
        <translation>ご滞在</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1から
%2まで</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1から</translation>
    </message>
    <message>
        <source>To be treated</source>
        <translation>治療する関節</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>病院</translation>
    </message>
    <message>
        <source>Flights</source>
        <translation>フライト</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>通訳</translation>
    </message>
    <message>
        <source>With you</source>
        <translation>付添いの方</translation>
    </message>
    <message>
        <source>Wheelchair</source>
        <translation>車いす</translation>
    </message>
    <message>
        <source>is ordered for the airport</source>
        <translation>手配しています</translation>
    </message>
    <message>
        <source>Passport (valid until %1)</source>
        <translation>パスポート（%1まで有効）</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>パスポート</translation>
    </message>
    <message>
        <source>Arrival card of Malaysia (sent on %1)</source>
        <translation>マレーシアの入国カード（%1に送信済み）</translation>
    </message>
    <message>
        <source>Arrival card of Malaysia (to be sent from %1)</source>
        <translation>マレーシアの入国カード（%1から送信できます）</translation>
    </message>
    <message>
        <source>Tickets for both flights</source>
        <translation>行きと帰りの航空券</translation>
    </message>
    <message>
        <source>Papers of your travel insurance</source>
        <translation>海外旅行保険の書類</translation>
    </message>
    <message>
        <source>Your medicines for every day of the journey, and their list</source>
        <translation>日数分のお薬と、お薬の一覧（お薬手帳）</translation>
    </message>
    <message>
        <source>These pages</source>
        <translation>この案内</translation>
    </message>
    <message>
        <source>Please bring</source>
        <translation>お持ちいただくもの</translation>
    </message>
    <message>
        <source>When you need help</source>
        <translation>困ったときは</translation>
    </message>
    <message>
        <source>While you are in Malaysia, day and night</source>
        <translation>マレーシア滞在中（昼夜とも）</translation>
    </message>
    <message>
        <source>Our office in Japan</source>
        <translation>日本の事務所</translation>
    </message>
    <message>
        <source>Our office in Japan, %1</source>
        <translation>日本の事務所（%1）</translation>
    </message>
    <message>
        <source>Call us: ______________________</source>
        <translation>お電話：______________________</translation>
    </message>
    <message>
        <source>Your family: %1</source>
        <translation>ご家族の連絡先：%1</translation>
    </message>
    <message>
        <source>no day of arrival is known</source>
        <translation>到着日が決まっていません</translation>
    </message>
    <message>
        <source>Your journey</source>
        <translation>ご旅行のご案内</translation>
    </message>
    <message>
        <source>made on %1</source>
        <translation>%1作成</translation>
    </message>
    <message>
        <source>Times may still change; we will tell you. %1</source>
        <translation>時間は変わることがあります。変わったときはお知らせします。%1</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>%1 様</translation>
    </message>
</context>
<context>
    <name>ayumi::VisitSummary</name>
    <message>
        <source>no injection is recorded</source>
        <translation>注射の記録がありません</translation>
    </message>
    <message>
        <source>printed by %1, %2</source>
        <translation>印刷 %1 %2</translation>
    </message>
    <message>
        <source>Treatment summary</source>
        <translation>治療サマリー</translation>
    </message>
    <message>
        <source>Treatment summary for the hospital</source>
        <translation>治療サマリー（病院用）</translation>
    </message>
    <message>
        <source>case %1, made on %2</source>
        <translation>症例 %1 ・ %2 作成</translation>
    </message>
    <message>
        <source>This page records what was done. Effects differ from person to person and are not guaranteed. Do not stop another treatment on your own judgement.</source>
        <translation>本書は治療内容の記録です。効果には個人差があり、結果を保証するものではありません。現在の治療を自己判断で中止しないでください。</translation>
    </message>
    <message>
        <source>%1 million cells</source>
        <translation>%1×10⁶個</translation>
    </message>
    <message>
        <source>born %1 (%2)</source>
        <translation>%1生（%2）</translation>
    </message>
    <message>
        <source>%1 (patient)</source>
        <translation>%1 様</translation>
    </message>
    <message>
        <source>passport %1</source>
        <translation>旅券 %1</translation>
    </message>
    <message>
        <source>lot %1</source>
        <translation>ロット %1</translation>
    </message>
    <message>
        <source>viability %1 %</source>
        <translation>生存率 %1%</translation>
    </message>
    <message>
        <source>%1 mL</source>
        <translation>%1 mL</translation>
    </message>
    <message>
        <source>anaesthesia: %1</source>
        <translation>麻酔：%1</translation>
    </message>
    <message>
        <source>reaction: %1</source>
        <translation>反応：%1</translation>
    </message>
    <message>
        <source>blood test %1</source>
        <translation>血液検査 %1</translation>
    </message>
    <message>
        <source>treatment approved</source>
        <translation>治療可と判断</translation>
    </message>
    <message>
        <source>stay %1 to %2</source>
        <translation>滞在 %1〜%2</translation>
    </message>
    <message>
        <source>Date and place</source>
        <translation>治療日・場所</translation>
    </message>
    <message>
        <source>Examination</source>
        <translation>診察・血液検査</translation>
    </message>
    <message>
        <source>Injection, %1</source>
        <translation>注射部位：%1</translation>
    </message>
    <message>
        <source>into the joint, %1</source>
        <translation>関節内注射 %1</translation>
    </message>
    <message>
        <source>Drip</source>
        <translation>全身点滴</translation>
    </message>
    <message>
        <source>given</source>
        <translation>あり</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n分</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Discharge</source>
        <translation>退院</translation>
    </message>
    <message>
        <source>This treatment</source>
        <translation>今回の治療</translation>
    </message>
    <message>
        <source>Before treatment</source>
        <translation>治療前</translation>
    </message>
    <message>
        <source>planned %1</source>
        <translation>予定 %1</translation>
    </message>
    <message>
        <source>Pain (0 none, 10 worst)</source>
        <translation>痛み（0なし〜10最大）</translation>
    </message>
    <message>
        <source>Before the treatment and since</source>
        <translation>治療前の状態と経過</translation>
    </message>
    <message>
        <source>After you are home</source>
        <translation>帰国後の過ごし方</translation>
    </message>
    <message>
        <source>We will call you</source>
        <translation>次のご連絡</translation>
    </message>
    <message>
        <source>Call at once when</source>
        <translation>こんなときはすぐご連絡ください</translation>
    </message>
    <message>
        <source>the knee is hot, red and very swollen, or you have a fever of 38 degrees or more</source>
        <translation>膝が熱をもって赤く強く腫れる、または38度以上の熱がある</translation>
    </message>
    <message>
        <source>you cannot put weight on the leg, or the pain gets worse and worse</source>
        <translation>足に体重をかけられない、または痛みがどんどん強くなる</translation>
    </message>
    <message>
        <source>the calf swells or hurts, or you have a rash</source>
        <translation>ふくらはぎが腫れる・痛む、または発疹が出る</translation>
    </message>
    <message>
        <source>Chest pain, difficulty in breathing, paralysis or confusion: call 119 (ambulance) first.</source>
        <translation>胸の痛み、息苦しさ、手足のまひ、意識がはっきりしないときは、まず119番（救急車）へ電話してください。</translation>
    </message>
    <message>
        <source>Pain on a line (0 none, 100 worst)</source>
        <translation>線で示した痛み（0なし〜100最大）</translation>
    </message>
    <message>
        <source>Knee in everyday life, KOOS-12 (100 best)</source>
        <translation>ひざの状態 KOOS-12（100が最も良い）</translation>
    </message>
</context>
</TS>
