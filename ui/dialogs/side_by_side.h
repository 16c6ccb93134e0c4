// Two rows beside each other, field by field; where they differ, one of the two values is chosen.
#pragma once

#include <QHash>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace yeonsu {

class ChoiceCell;

enum class Side { Left, Right };

[[nodiscard]] constexpr Side otherSide(Side side)
{
    return side == Side::Left ? Side::Right : Side::Left;
}

class SideBySide : public QWidget
{
    Q_OBJECT

public:
    struct Texts
    {
        QString left;
        QString right;

        [[nodiscard]] const QString &at(Side side) const { return side == Side::Left ? left : right; }
    };

    explicit SideBySide(QWidget *parent = nullptr);

    void addHeading(const QString &text);
    /// One of the two is chosen, by a click or by the arrow keys. No text may be empty.
    void addChoice(const QString &key, const QString &label, const Texts &texts, Side chosen);
    /// Nothing to choose: what both say, or what each says.
    void addText(const QString &label, const QString &ofBoth);
    void addTexts(const QString &label, const Texts &texts);

    [[nodiscard]] bool hasChoice(const QString &key) const { return m_choices.contains(key); }
    /// Left where there is nothing to choose.
    [[nodiscard]] Side chosen(const QString &key) const;
    /// As the user does.
    void choose(const QString &key, Side side);
    /// For as long as the user has not chosen.
    void suggest(const QString &key, Side side);
    /// Where Tab stops, in the order of the fields.
    [[nodiscard]] QList<QWidget *> tabStops() const { return m_tabStops; }

signals:
    void chosenChanged(const QString &key);

private:
    struct Choice
    {
        ChoiceCell *left = nullptr;
        ChoiceCell *right = nullptr;
        bool isUsers = false;

        [[nodiscard]] ChoiceCell *at(Side side) const { return side == Side::Left ? left : right; }
    };

    void addLabel(const QString &label);
    QLabel *newText(const QString &text);
    void setChosen(const Choice &choice, Side side);

    QGridLayout *m_grid;
    QHash<QString, Choice> m_choices;
    QList<QWidget *> m_tabStops;
};

} // namespace yeonsu
