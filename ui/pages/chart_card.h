// A chart of the dashboard with its heading and its buttons, drawn or as a table.
#pragma once

#include "charts/chart_context.h"
#include "charts/chart_definition.h"
#include "charts/chart_numbers.h"
#include "dialogs/rows_behind_dialog.h"
#include "domain/saved_view.h"

#include <QFrame>
#include <QTemporaryDir>

class QAction;
class QLabel;
class QMenu;
class QMimeData;
class QToolButton;

namespace yeonsu {

class ChartTableView;
class ChartWidget;

class ChartCard : public QFrame
{
    Q_OBJECT

public:
    /// `view` is the saved view of a chart that the user added; one without an id is always there.
    /// Where there is a reason for reading only, the user cannot change which charts there are.
    ChartCard(const KeptChart &kept, const SavedView &view, const QString &readOnlyReason,
              QWidget *parent = nullptr);

    void setKept(const KeptChart &kept, const SavedView &view);
    /// Counts anew, for draw() to show, and touches nothing that is on screen: cards are counted side by
    /// side on several threads. The filter's own part of the card's dimension does not narrow the
    /// card: it shows which marks are chosen.
    void count(const FactTable &facts, const Filter &filter, const ChartContext &context);
    void draw();

    /// As the register or the settings keep it.
    [[nodiscard]] KeptChart kept() const;
    [[nodiscard]] const SavedView &view() const { return m_view; }
    [[nodiscard]] bool isUsual() const { return m_view.id.isNull(); }
    /// What is drawn now.
    [[nodiscard]] const ChartChoice &choice() const { return m_choice; }
    [[nodiscard]] const ChartNumbers &numbers() const { return m_numbers; }
    /// What goes out: with what stands out in it as its title.
    [[nodiscard]] ChartChoice pictured() const;
    [[nodiscard]] ChartWidget &chart() const { return *m_chart; }
    [[nodiscard]] ChartTableView &table() const { return *m_table; }
    [[nodiscard]] bool isTable() const { return m_isTable; }
    /// By which dimension a click on a mark filters.
    [[nodiscard]] Dimension dimension() const;
    [[nodiscard]] QList<QWidget *> tabStops() const;
    /// What is dragged out of the card: the picture, and its file in a folder that goes with the card.
    [[nodiscard]] std::unique_ptr<QMimeData> draggedPicture();

public slots:
    void setTable(bool isTable);
    void copyPicture() const;

signals:
    void markActivated(yeonsu::Dimension dimension, const QString &key, Qt::KeyboardModifiers modifiers);
    void activationTakenBack();
    void rowsRequested(const yeonsu::AskedMark &asked);
    void exportRequested();
    /// The user chose another kind, order or look; the card wants to be refreshed.
    void keptChanged();
    void editRequested();
    void removeRequested();
    /// By so many places, backwards below 0.
    void moveRequested(int places);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QLayout *makeHeader();
    void makeActions();
    [[nodiscard]] QAction *makeAction(const QString &name, const QString &text,
                                      const QKeySequence &shortcut = {});
    void connectMarks();
    void sayName();
    void placeNote();
    void fillMenu();
    void addKinds(QMenu *menu);
    void addOwnActs(QMenu *menu);

    SavedView m_view;
    QString m_readOnlyReason;
    ChartChoice m_choice;
    ChartNumbers m_numbers;
    QStringList m_chosenKeys;
    bool m_isTable = false;
    int m_place = 0;
    std::unique_ptr<QTemporaryDir> m_folder; ///< of pictures that were dragged out
    QLabel *m_heading;
    QToolButton *m_save;
    QToolButton *m_more;
    QLabel *m_note;
    ChartWidget *m_chart;
    ChartTableView *m_table;
    QAction *m_asTable = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_edit = nullptr;
    QAction *m_earlier = nullptr;
    QAction *m_later = nullptr;
    QAction *m_remove = nullptr;
};

} // namespace yeonsu
