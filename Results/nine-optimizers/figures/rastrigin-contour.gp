# rastrigin: paths of the 6 best-ranked of 9 arms on seed 1; one that wanders by its best points
# Draw it again with: gnuplot rastrigin-contour.gp
NAME = 'rastrigin-contour'; TITLE = 'rastrigin_contour'; WIDTH = 700; HEIGHT = 618
load 'style.gp'
set label 1 '{/:Bold rastrigin}' at screen 0.0229, screen 0.9644 left font ",14" tc rgb INK
set label 2 'paths of the 6 best-ranked of 9 arms on seed 1; one that wanders by its best points' at screen 0.0229, screen 0.932 left font ",11" tc rgb MUTED
GRID = 'rastrigin-contour.dat'
set xrange [-8.12780776765997:4.669341614173391]
set yrange [-6.053087835888661:4.807961454966223]
set contour base; unset surface
set cntrparam levels discrete 10.0, 20.0, 30.0, 40.0, 50.0, 60.0, 70.0, 80.0, 90.0, 100.0, 110.0, 120.0
set table $LINES
splot GRID matrix using (-8.12780776765997 + $1*0.07109527434351867):(-6.053087835888661 + $2*0.06033916272697157):3
unset table
unset contour
set lmargin at screen 0.0943; set rmargin at screen 0.8686
set bmargin at screen 0.0906; set tmargin at screen 0.835
set border 15
unset grid
set xlabel '{/:Italic x}_1' tc rgb TEXT offset 0,0.3
set ylabel '{/:Italic x}_2' tc rgb TEXT offset 0.5,0
set palette defined (0 "#93a4b5", 0.35 "#bcc8d3", 0.7 "#e3e9ee", 1 "#ffffff") maxcolors 32
set cbrange [0.2146578841220636:125.84973124247786]
set cblabel 'f' tc rgb TEXT offset 0.5,0
set colorbox user origin 0.8914,0.0906 size 0.02,0.7443 noborder
set cbtics scale 0.3 font ",10"
P = 'rastrigin-contour-paths.dat'
set arrow from screen 0.0943, screen 0.8932 to screen 0.12, screen 0.8932 nohead lc rgb C2 lw 2
set label 'adagrad' at screen 0.1286, screen 0.8932 left font ",11" tc rgb TEXT
set arrow from screen 0.2203, screen 0.8932 to screen 0.246, screen 0.8932 nohead lc rgb C1 lw 2 dt (6,3)
set label 'rmsprop' at screen 0.2546, screen 0.8932 left font ",11" tc rgb TEXT
set arrow from screen 0.3463, screen 0.8932 to screen 0.372, screen 0.8932 nohead lc rgb C1 lw 2 dt (6,3)
set label 'adadelta' at screen 0.3806, screen 0.8932 left font ",11" tc rgb TEXT
set arrow from screen 0.4817, screen 0.8932 to screen 0.5074, screen 0.8932 nohead lc rgb C8 lw 2
set label 'nesterov' at screen 0.516, screen 0.8932 left font ",11" tc rgb TEXT
set arrow from screen 0.6171, screen 0.8932 to screen 0.6429, screen 0.8932 nohead lc rgb C6 lw 2
set label 'gradientDescent' at screen 0.6514, screen 0.8932 left font ",11" tc rgb TEXT
set arrow from screen 0.8186, screen 0.8932 to screen 0.8443, screen 0.8932 nohead lc rgb C4 lw 2
set label 'adamw' at screen 0.8529, screen 0.8932 left font ",11" tc rgb TEXT
set label '○ start' at screen 0.0943, screen 0.8641 left font ",11" tc rgb TEXT
set label '● end' at screen 0.186, screen 0.8641 left font ",11" tc rgb TEXT
set label '△ minimum' at screen 0.2589, screen 0.8641 left font ",11" tc rgb TEXT
plot GRID matrix using (-8.12780776765997 + $1*0.07109527434351867):(-6.053087835888661 + $2*0.06033916272697157):3 with image, \
  $LINES using 1:2 with lines lw 0.5 lc rgb "#a057606a", \
  P index 5 using 1:2 with lines lw 3.4 lc rgb "#40ffffff", \
  P index 5 using 1:2 with linespoints pt 7 ps 0.25 lw 1.7 lc rgb C4, \
  P index 4 using 1:2 with lines lw 3.4 lc rgb "#40ffffff", \
  P index 4 using 1:2 with linespoints pt 7 ps 0.25 lw 1.7 lc rgb C6, \
  P index 3 using 1:2 with lines lw 3.4 lc rgb "#40ffffff", \
  P index 3 using 1:2 with linespoints pt 7 ps 0.25 lw 1.7 lc rgb C8, \
  P index 2 using 1:2 with lines lw 3.4 lc rgb "#40ffffff", \
  P index 2 using 1:2 with lines dt (6,3) lw 1.7 lc rgb C1, \
  P index 1 using 1:2 with lines lw 3.4 lc rgb "#40ffffff", \
  P index 1 using 1:2 with lines dt (6,3) lw 1.7 lc rgb C1, \
  P index 0 using 1:2 with lines lw 3.4 lc rgb "#40ffffff", \
  P index 0 using 1:2 with lines lw 1.7 lc rgb C2, \
  P index 0 every ::203::203 using 1:2 with points pt 7 ps 0.9 lc rgb C2, \
  P index 1 every ::7::7 using 1:2 with points pt 7 ps 0.9 lc rgb C1, \
  P index 2 every ::6::6 using 1:2 with points pt 7 ps 0.9 lc rgb C1, \
  P index 3 every ::5::5 using 1:2 with points pt 7 ps 0.9 lc rgb C8, \
  P index 4 every ::6::6 using 1:2 with points pt 7 ps 0.9 lc rgb C6, \
  P index 5 every ::5::5 using 1:2 with points pt 7 ps 0.9 lc rgb C4, \
  P index 6 using 1:2 with points pt 6 ps 1 lw 2 lc rgb INK, \
  P index 7 using 1:2 with points pt 8 ps 1.1 lw 1.8 lc rgb INK
