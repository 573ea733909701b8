#include "ui/models/casesview.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace ayumi {

using namespace Qt::StringLiterals;

namespace {

/// Nobody looks further ahead or back; anything else is damage.
constexpr int mostDays = 3660;

QJsonObject objectOf(const QString& json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

QString text(const QJsonObject& object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<int> days(const QJsonObject& object, QLatin1StringView name)
{
    const QJsonValue value = object.value(name);
    const int count = value.toInt(-1);
    return count >= 0 && count <= mostDays ? std::optional(count) : std::nullopt;
}

} // namespace

QString CasesView::toJson() const
{
    QJsonObject object;
    if (filter.stage)
        object["stage"_L1] = codeOf(*filter.stage);
    if (filter.responsible && !onlyMine)
        object["responsible"_L1] = QString::number(filter.responsible->value());
    if (filter.side)
        object["side"_L1] = codeOf(*filter.side);
    if (filter.idleDays)
        object["idleDays"_L1] = *filter.idleDays;
    object["closed"_L1] = filter.withClosed;
    object["mine"_L1] = onlyMine;
    object["table"_L1] = asTable;
    object["order"_L1] = static_cast<int>(order);
    object["descending"_L1] = descending;
    // The text of the search box is of the moment: finding half the cases gone next morning helps nobody.
    return text(object);
}

CasesView CasesView::fromJson(const QString& json)
{
    const QJsonObject object = objectOf(json);
    CasesView view;
    view.filter.stage = valueOf<Stage>(object.value("stage"_L1).toString());
    const qint64 responsible = object.value("responsible"_L1).toString().toLongLong();
    if (responsible > 0)
        view.filter.responsible = StaffId(responsible);
    view.filter.side = valueOf<Side>(object.value("side"_L1).toString());
    view.filter.idleDays = days(object, "idleDays"_L1);
    view.filter.withClosed = object.value("closed"_L1).toBool();
    view.onlyMine = object.value("mine"_L1).toBool();
    view.asTable = object.value("table"_L1).toBool();
    const int order = object.value("order"_L1).toInt(static_cast<int>(CaseOrder::StageSince));
    if (order >= 0 && order <= static_cast<int>(CaseOrder::StageSince))
        view.order = static_cast<CaseOrder>(order);
    view.descending = object.value("descending"_L1).toBool();
    return view;
}

QString TodayFilterView::toJson() const
{
    return text({{u"mine"_s, onlyMine}, {u"days"_s, days}});
}

TodayFilterView TodayFilterView::fromJson(const QString& json)
{
    const QJsonObject object = objectOf(json);
    TodayFilterView view;
    view.onlyMine = object.value("mine"_L1).toBool(view.onlyMine);
    view.days = ayumi::days(object, "days"_L1).value_or(view.days);
    return view;
}

} // namespace ayumi
