// A filter over a list: says what it asks for, and offers the choices in a menu.
#pragma once

#include <QToolButton>
#include <QVariant>

#include <functional>
#include <vector>

namespace yeonsu {

struct FilterChoice
{
    QString text;
    QVariant value;
};

class FilterButton : public QToolButton
{
    Q_OBJECT

public:
    using Source = std::function<std::vector<FilterChoice>()>;

    /// `choices` is asked each time the menu opens.
    FilterButton(const QString &name, const Source &choices, QWidget *parent = nullptr);

    /// Invalid: everything.
    [[nodiscard]] const QVariant &value() const { return m_value; }
    void clear();

signals:
    void valueChanged();

private:
    void fillMenu();
    void choose(const FilterChoice &choice);
    void showChoice(const QString &text);

    QString m_name;
    Source m_choices;
    QVariant m_value;
};

} // namespace yeonsu
