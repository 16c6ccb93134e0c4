// A handle is dragged only where the mouse moves away with its button down.
#include "pages/drag_handle.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace yeonsu;

class TestDragHandle : public QObject
{
    Q_OBJECT

    std::unique_ptr<QPushButton> m_button;
    int m_made = 0;

    void moveTo(const QPoint &place, Qt::MouseButtons buttons)
    {
        QMouseEvent event(QEvent::MouseMove, place, m_button->mapToGlobal(place), Qt::NoButton, buttons, {});
        QCoreApplication::sendEvent(m_button.get(), &event);
    }

private slots:
    void init()
    {
        m_made = 0;
        m_button = std::make_unique<QPushButton>();
        m_button->resize(200, 40);
        // Without anything to drag there is no drag, which would wait for its end.
        new DragHandle(m_button.get(), [this] {
            ++m_made;
            return std::unique_ptr<QMimeData>();
        });
        m_button->show();
    }

    void aClickStaysAClick()
    {
        QSignalSpy clicked(m_button.get(), &QPushButton::clicked);
        QTest::mousePress(m_button.get(), Qt::LeftButton, {}, {20, 20});
        moveTo({21, 20}, Qt::LeftButton);
        QTest::mouseRelease(m_button.get(), Qt::LeftButton, {}, {21, 20});
        QCOMPARE(clicked.size(), 1);
        QCOMPARE(m_made, 0);
    }

    void aPressThatMovesAwayIsADrag()
    {
        QSignalSpy clicked(m_button.get(), &QPushButton::clicked);
        QTest::mousePress(m_button.get(), Qt::LeftButton, {}, {20, 20});
        moveTo({20 + QApplication::startDragDistance(), 20}, Qt::LeftButton);
        moveTo({90, 20}, Qt::LeftButton);
        QCOMPARE(m_made, 1);
        QVERIFY(!m_button->isDown());
        QTest::mouseRelease(m_button.get(), Qt::LeftButton, {}, {90, 20});
        QCOMPARE(clicked.size(), 0);
    }

    void otherButtonsDragNothing()
    {
        moveTo({90, 20}, Qt::NoButton);
        QTest::mousePress(m_button.get(), Qt::RightButton, {}, {20, 20});
        moveTo({90, 20}, Qt::RightButton);
        QCOMPARE(m_made, 0);
    }
};

QTEST_MAIN(TestDragHandle)
#include "tst_drag_handle.moc"
