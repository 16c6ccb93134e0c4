// Says which figures an act would change, and asks whether it shall be done.
#pragma once

#include "figures/figure_changes.h"
#include "store/register.h"
#include "support/language.h"
#include "support/live_facts.h"

#include <QDialog>

class QTableWidget;

namespace yeonsu {

class FigureChangesDialog : public QDialog
{
    Q_OBJECT

public:
    /// `act` is what shall be done, as a sentence.
    FigureChangesDialog(const FigureChanges &changes, const QString &act, QWidget *parent = nullptr);

private:
    void fillTable(const FigureChanges &changes);
    void addCell(int row, int column, const QString &before, const QString &after);

    QTableWidget *m_table;
};

/// True at once where no figure changes; else what the user answered. Counts the facts as they are now; those
/// of the register itself while they are still being loaded.
[[nodiscard]] Result<bool> confirmFigureChanges(QWidget *parent, Register &store, const LiveFacts &facts,
                                                const ChangeSet &changeSet, const QString &act);

/// "“Mexico” moves to South America."
[[nodiscard]] QString moveInWords(const QString &place, const QString &to);

/// "“Staff” becomes part of “Section chief”."
[[nodiscard]] QString mergeInWords(const QString &dropped, const QString &kept);

/// "“Staff” counts as section chief and above."
[[nodiscard]] QString decisionInWords(const QString &level, bool isDecisionMaking);

template <typename Place>
[[nodiscard]] QString moveInWords(const Place &place, const QString &to)
{
    return moveInWords(nameIn(interfaceLanguage(), place), to);
}

} // namespace yeonsu
