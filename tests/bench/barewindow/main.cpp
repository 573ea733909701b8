// ayumi_bench_bare: a table view over the same file with the same raw key and nothing else: what any Qt
// program needs to start and show rows. Reads the key from standard input; says when the table was painted,
// and ends.

#include "tests/bench/window/paintedapplication.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSqlTableModel>
#include <QTableView>

#include <array>
#include <cstdio>

using namespace Qt::StringLiterals;

int main(int argc, char** argv)
{
    std::array<char, 80> key{};
    if (!std::fgets(key.data(), int(key.size()), stdin))
        return 2;
    ayumi::bench::PaintedApplication application(argc, argv);
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s);
    database.setDatabaseName(QCoreApplication::arguments().value(1));
    if (!database.open() ||
        !QSqlQuery(database).exec(u"PRAGMA key = \"x'%1'\""_s.arg(QString::fromLatin1(key.data()).trimmed())))
        return 2;
    QSqlTableModel model(nullptr, database);
    model.setTable(u"patient"_s);
    if (!model.select() || model.rowCount() == 0)
        return 2;
    QTableView view;
    view.setModel(&model);
    view.resize(1440, 900);
    view.show();
    const auto shown = application.paintedWhen([&] { return view.isVisible(); });
    const QJsonObject figures{{u"shown"_s, shown.value_or(0)}, {u"memory"_s, ayumi::bench::memoryHeld()}};
    std::fputs(QJsonDocument(figures).toJson(QJsonDocument::Compact).append('\n').constData(), stdout);
    return shown ? 0 : 1;
}
