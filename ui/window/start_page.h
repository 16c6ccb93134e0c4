// What is shown while no register is open: make one, open one, try the sample, or drop a file.
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace yeonsu {

class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent = nullptr);

signals:
    void newRequested();
    void openRequested();
    void sampleRequested();
    void fileRequested(const QString &path);

private:
    [[nodiscard]] QLayout *makeHead();
    [[nodiscard]] QLayout *makeChoices();
    [[nodiscard]] QWidget *makeRecentFiles();
};

} // namespace yeonsu
