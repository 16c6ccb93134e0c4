// Finds anything by typing: commands, people, courses, places. Enter does it or goes there.
#pragma once

#include <QDialog>

#include <functional>
#include <vector>

class QLineEdit;
class QListView;
class QStandardItemModel;

namespace yeonsu {

struct PaletteEntry
{
    QString text;
    QString detail; ///< what it is, where it is found, its shortcut
    std::function<void()> choose;
};

class CommandPalette : public QDialog
{
    Q_OBJECT

public:
    /// What fits the typed text, the best first; for nothing typed, what is usual.
    using Source = std::function<std::vector<PaletteEntry>(const QString &typed)>;

    /// What is called as is typed, or has a word that begins so, comes first; else entries come in the order
    /// of the sources.
    explicit CommandPalette(const std::vector<Source> &sources, QWidget *parent = nullptr);

public slots:
    /// Asks the sources anew.
    void refresh();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void find(const QString &typed);
    void chooseCurrent();

    std::vector<Source> m_sources;
    std::vector<PaletteEntry> m_entries;
    QLineEdit *m_line;
    QListView *m_list;
    QStandardItemModel *m_model;
};

} // namespace yeonsu
